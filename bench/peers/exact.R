# The same posterior by the closed form in R: sparse Cholesky (CHOLMOD, from Matrix) of Q = P^-1 + A' V^-1 A.
# Run by run.sh: Rscript exact.R FOLDER
folder <- commandArgs(trailingOnly = TRUE)[1]
source("system.R")
heading("Matrix")
system <- read_system(folder)

solve_exactly <- function(system) {
  p <- variance(system$priors, system$components$sd)
  v <- variance(system$rows, system$components$sd)
  weighted <- Diagonal(x = 1 / v) %*% system$design
  factor <- Cholesky(forceSymmetric(crossprod(system$design, weighted) + Diagonal(x = 1 / p)), LDL = FALSE, perm = TRUE)
  surprise <- system$rows$value - as.vector(system$design %*% system$priors$mean)
  mean <- system$priors$mean + as.vector(solve(factor, crossprod(weighted, surprise)))
  covariance <- solve(factor, Diagonal(nrow(system$priors)))
  answer_sd <- sqrt(rowSums(as.matrix(system$questions %*% covariance) * as.matrix(system$questions)))
  residual <- system$rows$value - as.vector(system$design %*% mean)
  log_determinant <- 2 * as.numeric(determinant(factor, logarithm = TRUE)$modulus)
  list(
    mean = mean, sd = sqrt(diag(covariance)), answer = as.vector(system$questions %*% mean), answer_sd = answer_sd,
    evidence = -0.5 * (length(v) * log(2 * pi) + sum(log(v)) + sum(log(p)) + log_determinant + sum(residual^2 / v) + sum((mean - system$priors$mean)^2 / p)))
}

found <- solve_exactly(system)
used <- seconds(for (i in 1:5) solve_exactly(system)) / 5
differences <- c(
  "means of unknowns" = max(abs(found$mean - system$posterior$mean)),
  "sds of unknowns" = max(abs(found$sd - system$posterior$sd)),
  "means of answers" = max(abs(found$answer - system$answers$mean)),
  "sds of answers" = max(abs(found$answer_sd - system$answers$sd)),
  "log marginal likelihood" = abs(found$evidence - system$evidence$log_marginal_likelihood))
cat(sprintf("%d unknowns, %d rows, %d entries of the design, %d answers\n\n", nrow(system$priors), nrow(system$rows), length(system$design@x), nrow(system$answers)))
cat("greatest absolute difference from Codeworth (log dollars)\n")
for (name in names(differences)) cat(sprintf("  %-24s %.2e  %s\n", name, differences[name], if (differences[name] < 1e-8) "within 1e-8" else "ABOVE 1e-8"))
what <- "system:_posterior_at_fixed_components"
cat(sprintf("\none posterior (factor, means, all sds, answers), seconds: R wall %.4f, processor %.4f; Codeworth wall %.4f (median), processor %.4f\n",
  used["wall"], used["processor"], codeworth_time(system, what, "median"), codeworth_time(system, what, "processor")))
if (any(differences >= 1e-8)) quit(status = 1)
