//! What the fuzz targets share: inputs made from octets, and what must hold of the errors that come
//! back.

pub mod diagnostics;
pub mod errors;
pub mod recipe;
