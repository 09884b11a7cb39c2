// The location system with its standard deviations unknown too: log sd_g ~ N(centre_g, spread_g). Non-centred throughout.
data {
  int<lower=1> K;
  int<lower=1> N;
  int<lower=1> G;
  int<lower=1> M;
  vector[M] w;                        // design by rows (csr)
  int v[M];
  int u[K + 1];
  vector[K] r;                        // y - A m
  vector<lower=0>[N] prior_known;
  vector<lower=0>[N] prior_scale;     // 0 where nothing is estimated
  int<lower=1> prior_component[N];
  vector<lower=0>[K] row_known;
  vector<lower=0>[K] row_scale;
  int<lower=1> row_component[K];
  vector[G] centre;
  vector<lower=0>[G] spread;
}
parameters {
  vector[N] z;
  vector[G] eta;
}
transformed parameters {
  vector[G] log_sd = centre + spread .* eta;
}
model {
  vector[G] estimated = exp(2 * log_sd);
  vector[N] scaled = sqrt(prior_known + prior_scale .* estimated[prior_component]) .* z;
  z ~ std_normal();
  eta ~ std_normal();
  r ~ normal(csr_matrix_times_vector(K, N, w, v, u, scaled), sqrt(row_known + row_scale .* estimated[row_component]));
}
