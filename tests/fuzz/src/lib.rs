//! What the fuzz targets share: inputs made from octets, the commands that they are decoded as, and
//! what must hold of what comes back.

pub mod diagnostics;
pub mod errors;
pub mod readings;
pub mod recipe;
pub mod stack;
