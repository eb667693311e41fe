//! The states of a required AVP in a builder's type.
//!
//! A generated builder has one type parameter for each required AVP. It starts as [`Unset`], its
//! setter makes it [`Set`], and `build` exists when all of them are.

/// The AVP has not been given.
#[derive(Clone, Copy, Debug)]
pub struct Unset;

/// The AVP has been given this value.
#[derive(Clone, Copy, Debug)]
pub struct Set<T>(pub T);
