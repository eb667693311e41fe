#![doc = include_str!("guide/vendor.md")]

/// The dictionary language: every element, every attribute, the notation of grammars.
///
#[doc = include_str!("../dictionaries/README.md")]
pub mod language {}

#[doc = include_str!("guide/coming_from.md")]
pub mod coming_from {}
