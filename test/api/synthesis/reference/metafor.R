# Writes reference.json: what R's metafor 3.8 and R's own quantiles say, to which api/synthesis/ is held.
# Run from this folder (Debian 12: r-cran-metafor): Rscript metafor.R && npx biome format --write reference.json
suppressPackageStartupMessages({
  library(metafor)
  library(jsonlite)
})
stopifnot(packageVersion("metafor") >= "3.8")

# metafor stops Fisher scoring at a change of 1e-5 in absolute terms: far too late in thousandths, never in dollars
# squared. The threshold is 1e-12 of a typical sampling variance instead.
tight <- function(v) list(threshold = 1e-12 * median(v), maxiter = 100000, tau2.max = 1e12)

same <- function(dat) data.frame(y = as.numeric(dat$yi), v = as.numeric(dat$vi))
complete <- function(dat) subset(dat, !is.na(yi) & !is.na(vi))
set <- function(name, source, dat, cluster = NULL) list(name = name, source = source, dat = same(complete(dat)), cluster = cluster)

konstantopoulos <- subset(dat.konstantopoulos2011, district %in% c(11, 12, 18, 27))
published <- list(
  set("BCG vaccine, log risk ratios", "Colditz 1994, 10.1001/jama.1994.03510330076038",
      escalc("RR", ai = tpos, bi = tneg, ci = cpos, di = cneg, data = dat.bcg)),
  set("Stroke care, mean days of stay", "Normand 1999, 10.1002/(sici)1097-0258(19990215)18:3<321::aid-sim28>3.0.co;2-p",
      escalc("MD", m1i = m1i, sd1i = sd1i, n1i = n1i, m2i = m2i, sd2i = sd2i, n2i = n2i, data = dat.normand1999)),
  set("Stroke care, log ratios of means", "Normand 1999, 10.1002/(sici)1097-0258(19990215)18:3<321::aid-sim28>3.0.co;2-p",
      escalc("ROM", m1i = m1i, sd1i = sd1i, n1i = n1i, m2i = m2i, sd2i = sd2i, n2i = n2i, data = dat.normand1999)),
  set("Teacher expectancy, standardized differences", "Raudenbush 1985, 10.3102/10769986010002075", dat.raudenbush1985),
  set("Conscientiousness and adherence, Fisher z", "Molloy 2014, 10.1007/s12160-013-9524-4",
      escalc("ZCOR", ri = ri, ni = ni, data = dat.molloy2014)),
  set("Treated catheters, log odds ratios", "Niel-Weise 2007, 10.1007/s00134-007-0897-3",
      escalc("OR", ai = ai, n1i = n1i, ci = ci, n2i = n2i, data = dat.nielweise2007)),
  set("Treated catheters, log rate ratios", "Niel-Weise 2008, 10.1016/j.jhin.2008.02.020",
      escalc("IRR", x1i = x1i, t1i = t1i, x2i = x2i, t2i = t2i, data = dat.nielweise2008)),
  set("Warfarin and stroke, log rate ratios", "Hart 1999, 10.7326/0003-4819-131-7-199910050-00003",
      escalc("IRR", x1i = x1i, t1i = t1i, x2i = x2i, t2i = t2i, data = dat.hart1999)),
  set("Periodontal surgery, probing depth", "Berkey 1998, 10.1002/(sici)1097-0258(19981130)17:22<2537::aid-sim953>3.0.co;2-c",
      subset(dat.berkey1998, outcome == "PD")),
  set("Periodontal surgery, attachment level", "Berkey 1998, 10.1002/(sici)1097-0258(19981130)17:22<2537::aid-sim953>3.0.co;2-c",
      subset(dat.berkey1998, outcome == "AL")),
  set("Student ratings and achievement, Fisher z", "Cohen 1981 in Cooper and Hedges 1994, appendix A",
      escalc("ZCOR", ri = ri, ni = ni, data = dat.cohen1981)),
  set("Reliability of a depression scale, transformed alpha", "Bonett 2010, 10.1037/a0020142",
      escalc("ABT", ai = ai, mi = mi, ni = ni, data = dat.bonett2010)),
  set("Lidocaine after infarction, risk differences", "Hine 1989 in Normand 1999, 10.1002/(sici)1097-0258(19990215)18:3<321::aid-sim28>3.0.co;2-p",
      escalc("RD", ai = ai, n1i = n1i, ci = ci, n2i = n2i, data = dat.hine1989)),
  set("Wrist acupressure, log risk ratios", "Lee 2004, 10.1002/14651858.CD003281.pub2",
      escalc("RR", ai = ai, n1i = n1i, ci = ci, n2i = n2i, data = dat.lee2004)),
  set("Antibiotic prophylaxis, log odds ratios", "D'Amico 2009, 10.1002/14651858.CD000022.pub3",
      escalc("OR", ai = xt, n1i = nt, ci = xc, n2i = nc, data = dat.damico2009)),
  set("Azithromycin, log risk ratios", "Laopaiboon 2015, 10.1002/14651858.CD001954.pub4",
      escalc("RR", ai = ai, n1i = n1i, ci = ci, n2i = n2i, data = dat.laopaiboon2015)),
  set("Standard care and adherence, log odds", "de Bruin 2009, 10.1037/a0015989",
      escalc("PLO", xi = xi, ni = ni, data = dat.debruin2009)),
  set("Diuretics in pregnancy, log odds ratios", "Collins 1985, 10.1136/bmj.290.6461.17",
      escalc("OR", ai = pre.xti, n1i = pre.nti, ci = pre.xci, n2i = pre.nci, data = dat.collins1985b)),
  set("Killed cholera vaccines, log risk ratios", "Graves 2010, 10.1002/14651858.CD000974.pub2",
      escalc("RR", ai = ai, n1i = n1i, ci = ci, n2i = n2i, data = dat.graves2010)),
  set("School calendars, one district of four schools", "Konstantopoulos 2011, 10.1002/jrsm.35",
      subset(dat.konstantopoulos2011, district == 12)),
  set("School calendars, one district of three schools", "Konstantopoulos 2011, 10.1002/jrsm.35",
      subset(dat.konstantopoulos2011, district == 18)),
  set("Two trials of stroke care", "Normand 1999, 10.1002/(sici)1097-0258(19990215)18:3<321::aid-sim28>3.0.co;2-p",
      escalc("MD", m1i = m1i, sd1i = sd1i, n1i = n1i, m2i = m2i, sd2i = sd2i, n2i = n2i, data = dat.normand1999)[1:2, ]),
  set("Schools in four districts", "Konstantopoulos 2011, 10.1002/jrsm.35", konstantopoulos, as.character(konstantopoulos$district)),
  # Effects on annual earnings in years 2 and 3 or 3, dollars, as published: tau^2 is of several million.
  set("Earnings in dollars", "Katz 2022, 10.1086/717932, table 3; Fein and Hamadyk 2018",
      data.frame(yi = c(4877, 870, 1532, -90, 7011), vi = c(1329, 1092, 935, 1555, 619)^2), c("w", "w", "w", "w", "y"))
)

edge <- function(name, y, v) set(name, "made", data.frame(yi = y, vi = v))
edges <- list(
  edge("Equal effects", rep(0.2, 5), c(0.01, 0.02, 0.03, 0.04, 0.05)),
  edge("Less spread than chance", c(0.1, 0.12, 0.11, 0.13), rep(0.04, 4)),
  edge("Two arms far apart", c(-1, 2), c(0.04, 0.09)),
  edge("Two arms alike", c(0.5, 0.5), c(0.04, 0.09)),
  edge("One very large variance", c(0.1, 0.4, 0.3, -0.2, 0.6), c(0.01, 0.02, 0.015, 0.03, 1e6)),
  edge("One very small variance", c(0.1, 0.4, 0.3, -0.2, 0.6), c(1e-6, 0.02, 0.015, 0.03, 0.02)),
  edge("Millions of dollars squared", c(5200, -2369, 1881, 7011, 870, 3925), c(474, 950, 980, 619, 1092, 1500)^2),
  edge("Thousandths of a point", c(0.001, 0.0042, -0.003, 0.0011), c(1e-6, 4e-6, 2e-6, 3e-6))
)

interval <- function(fit) list(low = fit$ci.lb, high = fit$ci.ub)

reference <- function(case) {
  y <- case$dat$y; v <- case$dat$v; k <- length(y)
  fit <- rma(y, v, method = "REML", test = "adhoc", control = tight(v))
  wald <- rma(y, v, method = "REML", test = "z", control = tight(v))
  span <- suppressWarnings(confint(fit, control = list(tol = 1e-12 * median(v), maxiter = 100000, tau2.max = 1e12)))$random["tau^2", ]
  prediction <- predict(fit)
  out <- list(
    name = case$name, source = case$source, y = y, v = v,
    estimate = as.numeric(fit$beta), standardError = fit$se, interval = interval(fit), p = fit$pval,
    wald = list(standardError = wald$se, interval = interval(wald), p = wald$pval),
    tau2 = fit$tau2, tau2Interval = list(low = unname(span["ci.lb"]), high = unname(span["ci.ub"])),
    iSquared = fit$I2, q = list(value = fit$QE, df = k - 1, p = fit$QEp),
    prediction = list(low = prediction$pi.lb, high = prediction$pi.ub),
    weights = as.numeric(weights(fit))
  )
  if (k > 2) {
    gone <- lapply(seq_len(k), function(i) rma(y[-i], v[-i], method = "REML", test = "adhoc", control = tight(v)))
    out$leaveOneOut <- lapply(gone, function(fit) c(list(estimate = as.numeric(fit$beta), tau2 = fit$tau2), interval(fit)))
  }
  if (!is.null(case$cluster)) {
    cluster <- case$cluster
    V <- vcalc(v, cluster = cluster, obs = seq_len(k), rho = 0.6)
    mv <- rma.mv(y, V, random = ~ 1 | arm, data = data.frame(y = y, arm = seq_len(k)), method = "REML",
                 control = list(optimizer = "nlminb", rel.tol = 1e-10))
    out$cluster <- cluster
    out$dependent <- list(estimate = as.numeric(mv$beta), standardError = mv$se, tau2 = mv$sigma2, low = mv$ci.lb, high = mv$ci.ub)
    means <- aggregate(escalc("GEN", yi = y, vi = v, data = data.frame(y = y, v = v, cluster = cluster)), cluster = cluster, struct = "ID")
    out$averages <- list(y = as.numeric(means$yi), v = as.numeric(means$vi))
  }
  out
}

bcg <- escalc("RR", ai = tpos, bi = tneg, ci = cpos, di = cneg, data = dat.bcg)
moderated <- function(name, source, dat, with) {
  fit <- rma(yi, vi, mods = ~ with, data = dat, method = "REML", test = "adhoc", control = tight(dat$vi))
  list(name = name, source = source, y = as.numeric(dat$yi), v = as.numeric(dat$vi), with = as.logical(with),
       difference = as.numeric(fit$beta[2]), standardError = fit$se[2], low = fit$ci.lb[2], high = fit$ci.ub[2],
       p = fit$pval[2], tau2 = fit$tau2)
}
wind <- dat.raudenbush1985
moderators <- list(
  moderated("BCG: random allocation against other", "Colditz 1994, 10.1001/jama.1994.03510330076038", bcg, as.numeric(bcg$alloc == "random")),
  moderated("Teacher expectancy: one week of contact or less against more", "Raudenbush 1985, 10.3102/10769986010002075", wind, as.numeric(wind$weeks <= 1))
)

probabilities <- c(1e-6, 0.001, 0.025, 0.1, 0.5, 0.8, 0.9, 0.975, 0.995, 0.999999)
freedoms <- c(1, 2, 3, 4, 5, 7, 10, 19, 30, 100, 1000)
quantiles <- list(
  normal = lapply(probabilities, function(p) list(p = p, x = qnorm(p))),
  t = unlist(lapply(freedoms, function(df) lapply(probabilities, function(p) list(p = p, df = df, x = qt(p, df)))), recursive = FALSE),
  chiSquared = unlist(lapply(freedoms, function(df) lapply(probabilities, function(p) list(p = p, df = df, x = qchisq(p, df)))), recursive = FALSE)
)

write_json(list(sets = lapply(c(published, edges), reference), moderators = moderators, quantiles = quantiles),
           "reference.json", auto_unbox = TRUE, digits = NA, na = "null", pretty = FALSE)
