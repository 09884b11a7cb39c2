// The location system at known standard deviations: unknowns theta_i ~ N(m_i, p_i), rows y_k ~ N(a_k . theta, v_k).
// Non-centred: theta = m + sqrt(p) z. Rows are divided by their standard deviation once, in the data block.
data {
  int<lower=1> K;
  int<lower=1> N;
  int<lower=1> M;
  vector[M] w;          // design by rows (csr), columns already times sqrt(p), rows already divided by sqrt(v)
  int v[M];
  int u[K + 1];
  vector[K] r;          // (y - A m) / sqrt(v)
}
parameters {
  vector[N] z;
}
model {
  z ~ std_normal();
  r ~ normal(csr_matrix_times_vector(K, N, w, v, u, z), 1);
}
