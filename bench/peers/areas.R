# Hidden areas: Fay-Herriot small-area estimation on the same tenths, covariates and error variances as Codeworth's hidden areas.
# Run by run.sh: Rscript areas.R FOLDER
folder <- commandArgs(trailingOnly = TRUE)[1]
source("system.R")
suppressPackageStartupMessages(library(metafor))
heading("metafor")
areas <- read_table(folder, "areas")
hidden <- read_table(folder, "hidden")
small <- areas[areas$kind != "State", ]
covariates <- c("price_parity", "nonmetro", grep("^neighbour", names(areas), value = TRUE))

# The best linear unbiased prediction of places that were not seen, at given variances (Rao and Molina 2015, sections 5.2 and 6.1):
# y = X b + state + area + error, states N(0, between), areas N(0, within), errors of known variance.
predict_hidden <- function(seen, unseen, covariates, between, within) {
  design <- cbind(1, as.matrix(seen[covariates]))
  design_unseen <- cbind(1, as.matrix(unseen[covariates]))
  keep <- qr(design)$pivot[seq_len(qr(design)$rank)]
  design <- design[, keep, drop = FALSE]; design_unseen <- design_unseen[, keep, drop = FALSE]
  inverse <- solve(between * outer(seen$state, seen$state, "==") + diag(within + seen$variance))
  across <- between * outer(unseen$state, seen$state, "==")
  precision <- solve(crossprod(design, inverse %*% design))
  b <- precision %*% crossprod(design, inverse %*% seen$log_median)
  left <- design_unseen - across %*% inverse %*% design
  list(
    mean = as.vector(design_unseen %*% b + across %*% inverse %*% (seen$log_median - design %*% b)),
    variance = between + within - rowSums((across %*% inverse) * across) + rowSums((left %*% precision) * left))
}

# Variances between states and between areas by REML on all areas, as Codeworth's hidden fits stand at the shipped components; the rest anew each time.
estimate <- function(levels, covariates) {
  arguments <- list(yi = small$log_median, method = "REML")
  if (length(covariates)) arguments$mods <- as.matrix(small[covariates])
  if (levels == 1) c(0, do.call(rma, c(arguments, list(vi = small$variance)))$tau2)
  else do.call(rma.mv, c(arguments, list(V = small$variance, random = list(~ 1 | state, ~ 1 | area), data = small)))$sigma2
}

judge <- function(name, log_median, mean, sd, variance, division) {
  error <- abs(exp(mean - log_median) - 1)
  covered <- abs(log_median - mean) <= qnorm(0.9) * sqrt(sd^2 + variance)
  cat(sprintf("  %-62s %5.2f %%   (%s)   %4.1f %%\n", name, 100 * mean(error),
    paste(sprintf("%.2f", 100 * tapply(error, division, mean)), collapse = " "), 100 * mean(covered)))
}

every <- merge(hidden, small[c("area", "state", "variance")], by = "area", sort = FALSE)
stopifnot(nrow(every) == nrow(hidden))
hide <- function(levels, covariates) {
  variances <- estimate(levels, covariates)
  found <- data.frame()
  for (division in unique(hidden$division)) for (fold in 0:9) {
    ids <- hidden$area[hidden$division == division & hidden$fold == fold]
    unseen <- small[small$area %in% ids, ]
    told <- predict_hidden(small[!(small$area %in% ids), ], unseen, covariates, variances[1], variances[2])
    found <- rbind(found, data.frame(division, area = unseen$area, log_median = unseen$log_median, mean = told$mean, sd = sqrt(told$variance), variance = unseen$variance))
  }
  stopifnot(nrow(found) == nrow(hidden))
  list(found = found, variances = variances)
}

state <- areas[areas$kind == "State", c("state", "log_median")]
alone <- state$log_median[match(every$state, state$state)]
cat(sprintf("%d areas with a published median in May 2025, each hidden once in each of %d divisions into tenths\n", nrow(small), length(unique(hidden$division))))
cat("error variances of published medians are Codeworth's in all (equation 11); predictions are of the published figure\n\n")
cat("                                                                 mean |error|  (by division)   within 80 % interval\n")
judge("Codeworth", every$log_median, every$codeworth, every$codeworth_sd, every$variance, every$division)
shipped <- subset(read_table(folder, "components"), name %in% c("state", "area"))
between <- character(0)
for (peer in list(
  list("Fay-Herriot (metafor rma, REML): covariates, areas", 1, covariates),
  list("two levels (metafor rma.mv, REML): covariates, states, areas", 2, covariates),
  list("two levels without covariates", 2, character(0)))) {
  told <- hide(peer[[2]], peer[[3]])
  judge(peer[[1]], told$found$log_median, told$found$mean, told$found$sd, told$found$variance, told$found$division)
  between <- c(between, sprintf("  %-62s states %.4f, areas %.4f", peer[[1]], sqrt(told$variances[1]), sqrt(told$variances[2])))
}
known <- !is.na(alone)
cat(sprintf("  %-62s %5.2f %%   (%d of %d areas lie in a state with one)\n", "the state's published median, taken as it is", 100 * mean(abs(exp(alone - every$log_median)[known] - 1)), sum(known) / length(unique(hidden$division)), nrow(small)))

cat("\nestimated standard deviations (Codeworth's, of its wider model: ", paste(shipped$name, sprintf("%.4f", shipped$sd), collapse = ", "), ")\n", paste0(between, "\n"), sep = "")
