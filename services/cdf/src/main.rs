//! The program `diameter-cdf`.

fn main() {}
