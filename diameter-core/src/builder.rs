//! What generated builders are made of: the states of a required AVP, what setters take, and where
//! the value under construction is held.
//!
//! A generated builder is a table, [`builder!`](crate::builder!). It holds the message or group itself
//! and has one type parameter for each required AVP, which starts as [`Unset`] and which the AVP's
//! setter makes [`Set`]. `build` exists when all of them are.

mod convert;
mod table;

use std::fmt;
use std::ops::{Deref, DerefMut};

use crate::{Contents, Unread};

pub use convert::{Field, FromNumber, IntoField, IntoIdentity, IntoTime};

/// The state of a required AVP: not given yet.
#[derive(Clone, Copy, Debug)]
pub enum Unset {}

/// The state of a required AVP: given.
#[derive(Clone, Copy, Debug)]
pub enum Set {}

/// A value under construction: `T`, or for one that is large `Box<T>` or [`Single`], whichever its fields
/// are made of. Setters then move a pointer, and not the value.
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

/// A value in a box that becomes a list without being moved.
#[derive(Clone, Debug)]
pub struct Single<T>(Box<[T; 1]>);

impl<T> Single<T> {
    /// The list that has just this value.
    #[inline]
    fn into_vec(self) -> Vec<T> {
        <[T]>::into_vec(self.0)
    }
}

impl<T> Held<T> for Single<T> {
    #[inline]
    fn hold(make: impl FnOnce() -> T) -> Self {
        Self(Box::write(Box::new_uninit(), [make()]))
    }

    #[inline]
    fn take(self) -> T {
        let [value] = *self.0;
        value
    }

    #[inline]
    fn take_boxed(self) -> Box<T> {
        Box::new(self.take())
    }

    #[inline]
    fn into_field<F: Field<T>>(self) -> F {
        F::of_single(self)
    }
}

impl<T> From<T> for Single<T> {
    fn from(value: T) -> Self {
        Self(Box::new([value]))
    }
}

impl<T> Deref for Single<T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        let [value] = &*self.0;
        value
    }
}

impl<T> DerefMut for Single<T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        let [value] = &mut *self.0;
        value
    }
}

/// A value with nothing set.
#[inline]
pub fn start<T: Contents>() -> T {
    T::placeholder(Unread::new())
}

/// Appends the value that this makes to a list in which it mostly stays the only one: `push` would make room
/// for four.
// The value is made where it stays: moving one that was just written in pieces stalls on store
// forwarding.
#[inline(always)]
pub fn append<T>(list: &mut Vec<T>, make: impl FnOnce() -> T) {
    if list.capacity() == 0 {
        // There is nothing in it to drop.
        std::mem::forget(std::mem::replace(list, Vec::with_capacity(1)));
    }
    list.extend(std::iter::once_with(make));
}

/// Appends a list of one value, large as it is, to a list in which it mostly stays the only one.
#[inline]
pub fn append_large<T>(list: &mut Vec<T>, mut value: Vec<T>) {
    if list.capacity() == 0 {
        *list = value;
    } else {
        list.append(&mut value);
    }
}

/// Appends values to a list that mostly is empty.
#[inline]
pub fn append_all<T>(list: &mut Vec<T>, values: impl Iterator<Item = T>) {
    if list.capacity() == 0 {
        // Makes room for just as many as there are.
        *list = values.collect();
    } else {
        list.extend(values);
    }
}

/// Prints the name of a builder. What it holds is not printed: what is not set yet would look as if
/// it were.
pub fn print(name: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.debug_struct(name).finish_non_exhaustive()
}
