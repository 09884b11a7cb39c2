# What Stan's draws say beside Codeworth's posterior, and what each cost. Run by run.sh after sample.R: Rscript compare.R FOLDER fixed|free
arguments <- commandArgs(trailingOnly = TRUE)
folder <- arguments[1]; kind <- arguments[2]
source("system.R")
suppressPackageStartupMessages(library(rstan))
heading(c("rstan", "StanHeaders", "Matrix"))
system <- read_system(folder)
free <- kind == "free"
sd <- system$components$sd
m <- system$priors$mean
stored <- readRDS(file.path(folder, paste0(kind, ".rds")))
fit <- stored$fit; compiling <- stored$compiling; sampling_used <- stored$sampling
spent <- get_elapsed_time(fit)

# Draws of the unknowns themselves, draws x chains x unknowns; then of the answers.
z <- extract(fit, pars = "z", permuted = FALSE)
size <- dim(z)
draws <- size[1]; chains <- size[2]
flat <- matrix(z, size[1] * size[2], size[3])
if (free) {
  log_sd <- extract(fit, pars = "log_sd", permuted = FALSE)
  all_sd <- exp(matrix(log_sd, size[1] * size[2], length(sd)))
  for (row in seq_len(nrow(flat))) flat[row, ] <- m + sqrt(variance(system$priors, all_sd[row, ])) * flat[row, ]
} else flat <- sweep(sweep(flat, 2, sqrt(variance(system$priors, sd)), "*"), 2, m, "+")
answers <- as.matrix(flat %*% t(as.matrix(system$questions)))
shape <- function(flat) monitor(array(flat, c(size[1], size[2], ncol(flat))), warmup = 0, print = FALSE)
# The error of a standard deviation comes from how well squares about the mean are known; monitor's own takes squares about 0, which for values far from 0 is the error of the mean.
summarise <- function(flat) {
  found <- as.data.frame(shape(flat))
  found$sd_error <- as.data.frame(shape(sweep(flat, 2, colMeans(flat))^2))$se_mean / (2 * found$sd)
  found
}
unknown <- summarise(flat)
answer <- summarise(answers)

sampler <- do.call(rbind, get_sampler_params(fit, inc_warmup = FALSE))
cat(sprintf("%s standard deviations: %d unknowns%s, %d rows; %d chains one after the other, each %d warm-up and %d kept iterations\n", kind, length(m), if (free) sprintf(" and %d standard deviations", length(sd)) else "", nrow(system$rows), chains, stored$warmup, draws))
cat(sprintf("sampler: NUTS, diagonal metric; %.0f leapfrog steps an iteration (kept, mean), tree depth at most %d, %d divergent\n", mean(sampler[, "n_leapfrog__"]), max(sampler[, "treedepth__"]), sum(sampler[, "divergent__"])))
cat(sprintf("convergence: greatest Rhat %.3f (unknowns) %.3f (answers); effective draws of the mean, least and median: %.0f, %.0f (unknowns) %.0f, %.0f (answers)\n\n",
  max(unknown$Rhat), max(answer$Rhat), min(unknown$n_eff), median(unknown$n_eff), min(answer$n_eff), median(answer$n_eff)))

share <- function(x, above) sprintf("%.1f %%", 100 * mean(x > above))
compare <- function(name, stan, exact) {
  error <- abs(stan$mean - exact$mean) / stan$se_mean
  spread <- abs(stan$sd - exact$sd) / stan$sd_error
  ratio <- stan$sd / exact$sd
  cat(sprintf("%s (%d)\n", name, nrow(exact)))
  if (!free) cat(sprintf("  means: greatest |difference| / MCSE %.2f; beyond 2 MCSE %s, beyond 3 %s (chance alone: 4.6 %%, 0.3 %%)\n", max(error), share(error, 2), share(error, 3)))
  cat(sprintf("  means: greatest |difference| %.5f (log), %.3f of Codeworth's posterior sd; mean of the latter %.3f\n", max(abs(stan$mean - exact$mean)), max(abs(stan$mean - exact$mean) / exact$sd), mean(abs(stan$mean - exact$mean) / exact$sd)))
  cat(sprintf("  sds, Stan / Codeworth: mean %.3f, median %.3f, from %.3f to %.3f", mean(ratio), median(ratio), min(ratio), max(ratio)))
  if (!free) cat(sprintf("; beyond 2 MCSE %s, beyond 3 %s", share(spread, 2), share(spread, 3)))
  cat("\n")
}
compare("unknowns", unknown, system$posterior)
compare("answers", answer, system$answers)

if (free) {
  found <- summarise(matrix(log_sd, size[1] * size[2], length(sd)))
  cat("\nstandard deviations: Codeworth's (the mode, which it then takes as known) beside Stan's posterior\n")
  cat("  component                  Codeworth   Stan: median   5 %       95 %      (Codeworth - mean) / sd, of logs\n")
  for (g in order(system$components$name)) cat(sprintf("  %-26s %.4f      %.4f         %.4f    %.4f    %5.2f\n",
    system$components$name[g], sd[g], median(all_sd[, g]), quantile(all_sd[, g], 0.05), quantile(all_sd[, g], 0.95), (log(sd[g]) - found$mean[g]) / found$sd[g]))
  cat("\nanswers: mean and sd, Codeworth and Stan\n")
  for (i in seq_len(nrow(answer))) cat(sprintf("  %-110s %.4f %.4f   %.4f %.4f\n", system$answers$name[i], system$answers$mean[i], system$answers$sd[i], answer$mean[i], answer$sd[i]))
}

what <- if (free) "system:_search_for_components,_then_posterior" else "system:_posterior_at_fixed_components"
ours <- c(wall = codeworth_time(system, what, "median"), processor = codeworth_time(system, what, "processor"), first = codeworth_time(system, what, "first"))
cat(sprintf("\ntimes, seconds (Codeworth: %s)\n", gsub("_", " ", what)))
cat(sprintf("  Codeworth                             wall %.4f (median of %d), %.4f the first time; processor %.4f\n", ours["wall"], codeworth_time(system, what, "times"), ours["first"], ours["processor"]))
cat(sprintf("  Stan, compiling the model             wall %.1f, processor %.1f (counted nowhere below)\n", compiling["wall"], compiling["processor"]))
cat(sprintf("  Stan, warm-up of all chains           processor %.1f\n  Stan, kept iterations of all chains   processor %.1f\n", sum(spent[, 1]), sum(spent[, 2])))
cat(sprintf("  Stan, all                             wall %.1f, processor %.1f\n", sampling_used["wall"], sampling_used["processor"]))
ratio <- function(name, theirs, mine) cat(sprintf("  %-52s %8.0f\n", name, theirs / mine))
cat("ratios, Stan / Codeworth\n")
ratio("wall, all chains with warm-up", sampling_used["wall"], ours["wall"])
ratio("processor, all chains with warm-up", sum(spent), ours["processor"])
ratio("processor, kept iterations alone", sum(spent[, 2]), ours["processor"])
ratio("processor, one chain with warm-up", sum(spent) / chains, ours["processor"])
ratio("processor, kept iterations of 100 effective draws", sum(spent[, 2]) * 100 / min(unknown$n_eff), ours["processor"])
