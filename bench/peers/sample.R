# Stan on the same system: Hamiltonian Monte Carlo over all unknowns, with the standard deviations fixed at Codeworth's or free under the same priors.
# Run by run.sh: Rscript sample.R FOLDER fixed|free CHAINS WARMUP DRAWS
arguments <- commandArgs(trailingOnly = TRUE)
folder <- arguments[1]; kind <- arguments[2]
numbers <- as.integer(arguments[3:5]); chains <- numbers[1]; warmup <- numbers[2]; draws <- numbers[3]
source("system.R")
suppressPackageStartupMessages(library(rstan))
# Debian keeps Boost among the system's headers, where rstan does not look.
if (nchar(system.file("include", package = "BH")) == 0) rstan_options(boost_lib = "/usr/include")
system <- read_system(folder)
free <- kind == "free"
sd <- system$components$sd
m <- system$priors$mean
surprise <- system$rows$value - as.vector(system$design %*% m)

input <- function() {
  design <- system$design
  data <- list(K = nrow(design), N = ncol(design), r = surprise)
  if (free) {
    index <- function(table) pmax(table$component, 0) + 1
    scale <- function(table) ifelse(table$component < 0, 0, table$scale)
    data <- c(data, list(
      G = length(sd), centre = log(system$components$prior_centre), spread = system$components$prior_spread,
      prior_known = system$priors$known, prior_scale = scale(system$priors), prior_component = index(system$priors),
      row_known = system$rows$known, row_scale = scale(system$rows), row_component = index(system$rows)))
  } else {
    error <- sqrt(variance(system$rows, sd))
    design <- Diagonal(x = 1 / error) %*% design %*% Diagonal(x = sqrt(variance(system$priors, sd)))
    data$r <- surprise / error
  }
  parts <- extract_sparse_parts(design)
  c(data, list(M = length(parts$w)), parts)
}

compiling <- seconds(model <- stan_model(paste0(kind, ".stan"), auto_write = FALSE))
sampling_used <- seconds(fit <- suppressWarnings(sampling(model, data = input(), chains = chains, cores = 1, iter = warmup + draws, warmup = warmup, seed = 20251, refresh = 0)))
saveRDS(list(fit = fit, warmup = warmup, compiling = compiling, sampling = sampling_used), file.path(folder, paste0(kind, ".rds")))
