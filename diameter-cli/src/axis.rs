//! Steps of axes: numbers that people read at a glance.

/// The next of 1, 2, 5, 10, 20 ... that is no less.
pub(crate) fn nice(least: f64) -> f64 {
    let power = 10f64.powf(least.max(f64::MIN_POSITIVE).log10().floor());
    let steps = [1.0, 2.0, 5.0, 10.0].map(|it| it * power);
    steps.into_iter().find(|it| *it >= least).unwrap_or(10.0 * power)
}

/// The same for seconds, minutes, hours and days.
pub(crate) fn nice_time(least: f64) -> f64 {
    const STEPS: [f64; 14] =
        [1.0, 2.0, 5.0, 10.0, 15.0, 30.0, 60.0, 120.0, 300.0, 600.0, 900.0, 1800.0, 3600.0, 7200.0];
    match least {
        ..1.0 => nice(least),
        ..7200.0 => STEPS.into_iter().find(|it| *it >= least).unwrap_or(7200.0),
        _ => (least / 14400.0).ceil() * 14400.0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_round() {
        for (least, step) in [(0.034, 0.05), (7.2, 10.0), (10.0, 10.0), (2_300.0, 5_000.0)] {
            assert!((nice(least) - step).abs() < 1e-9, "{least}");
        }
        for (least, step) in [(0.3, 0.5), (8.3, 10.0), (11.0, 15.0), (61.0, 120.0), (8e3, 14400.0)]
        {
            assert!((nice_time(least) - step).abs() < 1e-9, "{least}");
        }
    }
}
