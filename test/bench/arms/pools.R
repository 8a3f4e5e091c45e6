# Pools what a file lists (pool, y, v) as api/synthesis/ does, and prints the CPU milliseconds that it took, then of
# each pool the estimate and its interval. Needs metafor 3.8; its threshold is 1e-12 of a typical variance, as ours.
suppressPackageStartupMessages(library(metafor))
listed <- read.csv(commandArgs(trailingOnly = TRUE)[1])
pools <- split(listed, listed$pool)

pooled <- function(dat) {
  tight <- list(threshold = 1e-12 * median(dat$v), maxiter = 100000, tau2.max = 1e12)
  tryCatch(
    {
      fit <- rma(yi = y, vi = v, data = dat, method = "REML", test = "adhoc", control = tight)
      c(fit$beta, fit$ci.lb, fit$ci.ub)
    },
    error = function(failed) c(NA, NA, NA)
  )
}

invisible(pooled(pools[[1]]))
used <- system.time(results <- lapply(pools, function(dat) suppressWarnings(pooled(dat))))
cat(sprintf("%.3f\n", 1000 * (used[["user.self"]] + used[["sys.self"]])))
for (result in results) cat(sprintf("%.17g,%.17g,%.17g\n", result[1], result[2], result[3]))
