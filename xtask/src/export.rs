//! `cargo xtask export`: the resolved dictionaries as JSON on standard output.

use std::error::Error;
use std::io::{Write, stdout};

pub(crate) fn run() -> Result<(), Box<dyn Error>> {
    let model = diameter_codegen::load(&crate::dictionaries::read()?)?;
    let json = serde_json::to_string_pretty(&diameter_codegen::export(&model))?;
    writeln!(stdout(), "{json}")?;
    Ok(())
}
