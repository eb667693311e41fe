//! What the fuzz targets share: inputs made from octets, the commands that they are decoded as, and
//! what must hold of what comes back.

pub mod diagnostics;
pub mod errors;
pub mod readings;
pub mod recipe;
pub mod stack;

// Shared with the tests of the workspace, without what else those depend on.
#[path = "../../conformance/src/normal_form.rs"]
pub mod normal_form;
#[path = "../../conformance/src/wire.rs"]
pub mod wire;
