//! Arbitrary values, the same in every run.

use proptest::strategy::Strategy;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};

/// Runs a test with this many values of the strategy. Which ones depends on the name alone; another
/// text in the environment variable `DIAMETER_TEST_SEED` makes others.
pub fn check<S: Strategy>(
    name: &str,
    cases: u32,
    strategy: &S,
    test: impl Fn(S::Value) -> Result<(), String>,
) {
    let variation = std::env::var("DIAMETER_TEST_SEED").unwrap_or_default();
    let mut seed = [0; 32];
    for (index, octet) in variation.bytes().chain(name.bytes()).enumerate() {
        seed[index % 32] ^= octet.rotate_left(u32::try_from(index / 32).unwrap());
    }
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &seed);
    let mut runner = TestRunner::new_with_rng(config, rng);
    if let Err(error) = runner.run(strategy, |value| test(value).map_err(TestCaseError::fail)) {
        panic!("{name}: {error}");
    }
}
