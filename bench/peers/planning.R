# Solves the decision process that bench/peers/planning writes and compares values and time: MDPtoolbox where it is installed; else the recursion it does
# (for each action R + discount P V, then the row's most), on dense matrices as MDPtoolbox takes them and on sparse ones.
folder <- commandArgs(TRUE)[1]
suppressMessages(library(Matrix))
problem <- scan(file.path(folder, "problem.tsv"), quiet = TRUE)
states <- problem[1]; options <- problem[2]; stages <- problem[3]; discount <- problem[4]; ours <- problem[5]
chances <- read.table(file.path(folder, "chances.tsv"))
rewards <- read.table(file.path(folder, "rewards.tsv"))
values <- scan(file.path(folder, "values.tsv"), quiet = TRUE)
R <- matrix(0, states, options)
R[cbind(rewards$V1, rewards$V2)] <- rewards$V3
sparse <- lapply(seq_len(options), function(a) with(chances[chances$V3 == a, ], sparseMatrix(i = V1, j = V2, x = V4, dims = c(states, states))))
dense <- lapply(sparse, as.matrix)

backwards <- function(P) {
  V <- numeric(states)
  for (stage in seq_len(stages)) V <- do.call(pmax, lapply(seq_len(options), function(a) R[, a] + discount * as.vector(P[[a]] %*% V)))
  V
}
least <- function(solve, rounds) {
  times <- numeric(rounds)
  for (round in seq_len(rounds)) { started <- proc.time()[["elapsed"]]; V <- solve(); times[round] <- proc.time()[["elapsed"]] - started }
  list(V = V, ms = 1000 * min(times))
}
tell <- function(name, solve, rounds) {
  found <- least(solve, rounds)
  cat(sprintf("%-40s %10.1f ms, %8.0f times ours; largest difference of values %.2g\n", name, found$ms, found$ms / ours, max(abs(found$V - values))))
}
cat(sprintf("%-40s %10.3f ms\n", "Codeworth", ours))
if (requireNamespace("MDPtoolbox", quietly = TRUE)) {
  P <- array(unlist(dense), c(states, states, options))
  tell("MDPtoolbox, dense", function() MDPtoolbox::mdp_finite_horizon(P, R, discount, stages)$V[, 1], 3)
} else cat("MDPtoolbox is not installed: its recursion written in R stands in\n")
tell("R, dense matrices", function() backwards(dense), 3)
tell("R, sparse matrices", function() backwards(sparse), 3)
