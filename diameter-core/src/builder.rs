//! What generated builders are made of: the states of a required AVP, what setters take, and where
//! the value under construction is held.
//!
//! A generated builder is a table, [`builder!`](crate::builder!). It holds the message or group itself
//! and has one type parameter for each required AVP, which starts as [`Unset`] and which the AVP's
//! setter makes [`Set`]. `build` exists when all of them are.

mod convert;
mod table;

use std::fmt;

use crate::{Contents, Unread};

pub use convert::{Field, FromNumber, IntoField, IntoIdentity, IntoTime};

/// The state of a required AVP: not given yet.
#[derive(Clone, Copy, Debug)]
pub enum Unset {}

/// The state of a required AVP: given.
#[derive(Clone, Copy, Debug)]
pub enum Set {}

/// A value under construction: `T`, or for a large one `Box<T>`. Setters then move a pointer, and not
/// the value.
pub trait Held<T> {
    /// Makes the value.
    fn hold(make: impl FnOnce() -> T) -> Self;

    /// The value.
    fn take(self) -> T;

    /// The value in a box.
    fn take_boxed(self) -> Box<T>;

    /// The value in a field.
    fn into_field<F: Field<T>>(self) -> F;
}

impl<T> Held<T> for T {
    #[inline]
    fn hold(make: impl FnOnce() -> T) -> Self {
        make()
    }

    #[inline]
    fn take(self) -> T {
        self
    }

    #[inline]
    fn take_boxed(self) -> Box<T> {
        Box::new(self)
    }

    #[inline]
    fn into_field<F: Field<T>>(self) -> F {
        F::of(self)
    }
}

impl<T> Held<T> for Box<T> {
    #[inline]
    fn hold(make: impl FnOnce() -> T) -> Self {
        // Made where it stays: `Box::new` would be handed it.
        Box::write(Box::new_uninit(), make())
    }

    #[inline]
    fn take(self) -> T {
        *self
    }

    #[inline]
    fn take_boxed(self) -> Box<T> {
        self
    }

    #[inline]
    fn into_field<F: Field<T>>(self) -> F {
        F::of_boxed(self)
    }
}

/// A value with nothing set.
#[inline]
pub fn start<T: Contents>() -> T {
    T::placeholder(Unread::new())
}

/// Appends a value to a list that mostly stays the only one: `push` would make room for four.
#[inline]
pub fn append<T>(list: &mut Vec<T>, value: T) {
    if list.is_empty() && list.capacity() == 0 {
        *list = vec![value];
    } else {
        list.push(value);
    }
}

/// Prints the name of a builder. What it holds is not printed: what is not set yet would look as if
/// it were.
pub fn print(name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.debug_struct(name).finish_non_exhaustive()
}
