//! An online charging system that speaks Gy with the extensions of an invented vendor.

pub mod charging;
pub mod money;

/// The messages and AVPs of `dictionaries/`.
pub mod diameter {
    include!(concat!(env!("OUT_DIR"), "/diameter/mod.rs"));
}
