# Quantile regression by quantreg on the persons of the Census Bureau's survey, medical records specialists: fitted to nine tenths of the neighbourhoods, judged on
# the tenth, beside Codeworth's forecasts of the same persons and its own quantile regression. Run by run.sh where the collected tables are at hand: Rscript quantiles.R FOLDER
folder <- commandArgs(trailingOnly = TRUE)[1]
source("system.R")
suppressPackageStartupMessages(library(quantreg))
heading("quantreg")
persons <- read_table(folder, "persons")
persons$log_pay <- log(persons$dollars)
persons$early <- pmin(persons$years, 10)
persons$late <- pmin(pmax(persons$years - 10, 0), 20)
# A level that was not said is one of its own neither here nor there: all its dummies are 0, as in Codeworth's regression.
levels_of <- function(name, seen) sort(unique(na.omit(seen[[name]])))[-1]
dummies <- function(rows, seen) do.call(cbind, lapply(c("education", "setting", "mode"), function(name)
  sapply(levels_of(name, seen), function(level) as.numeric(!is.na(rows[[name]]) & rows[[name]] == level))))
design <- function(rows, seen) cbind(1, rows$early, rows$late, dummies(rows, seen))
probabilities <- (1:19) / 20
quantiles <- matrix(NA, nrow(persons), 19)
time <- seconds(for (fold in sort(unique(persons$fold))) {
  seen <- persons[persons$fold != fold, ]; unseen <- persons[persons$fold == fold, ]
  x <- design(seen, seen)
  b <- suppressWarnings(sapply(probabilities, function(p) rq.fit.br(x, seen$log_pay, tau = p)$coefficients))
  quantiles[persons$fold == fold, ] <- t(apply(design(unseen, seen) %*% b, 1, sort))
})
loss <- function(q) rowMeans(sapply(1:19, function(k) { e <- persons$dollars - q[, k]; pmax(probabilities[k] * e, (probabilities[k] - 1) * e) }))
pinball <- function(q) mean(loss(q))
# Standard error of a mean, persons of a neighbourhood counted together.
error <- function(x) { sums <- tapply(x - mean(x), persons$cluster, sum); sqrt(length(sums) / (length(sums) - 1) * sum(sums^2)) / length(x) }
held <- function(q) mean(persons$dollars >= q[, 2] & persons$dollars <= q[, 18])
ours <- as.matrix(persons[paste0("codeworth", 5 * (1:19))]); own <- as.matrix(persons[paste0("regression", 5 * (1:19))])
cat(sprintf("%d persons in ten folds by neighbourhood; nineteen quantiles, covariates: years since school, education, setting, work mode\n\n", nrow(persons)))
cat("                                    pinball loss   within p10 to p90\n")
for (row in list(list("Codeworth", ours), list("quantreg, rq", exp(quantiles)), list("Codeworth's own regression", own)))
  cat(sprintf("%-34s %10.0f %18.1f %%\n", row[[1]], pinball(row[[2]]), 100 * held(row[[2]])))
less <- loss(exp(quantiles)) - loss(ours)
cat(sprintf("\nquantreg's loss less Codeworth's: %+.0f (standard error %.0f)\n", mean(less), error(less)))
cat(sprintf("quantreg beside Codeworth's own regression: quantiles differ by %.2g (log) in the middle, %.2g at the 99th percentile (a level that one or two persons hold has no single solution); mean loss by %.2g dollars\n", median(abs(quantiles - log(own))), quantile(abs(quantiles - log(own)), 0.99), abs(pinball(exp(quantiles)) - pinball(own))))
cat(sprintf("quantreg: 190 fits in %.2f s processor\n", time["processor"]))
