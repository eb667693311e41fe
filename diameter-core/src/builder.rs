//! What generated builders are made of: the states of a required AVP in a builder's type.
//!
//! A generated builder has one type parameter for each required AVP. It starts as [`Unset`], its
//! setter makes it [`Set`], and `build` exists when all of them are.

/// The AVP has not been given.
#[derive(Clone, Copy, Debug)]
pub struct Unset;

/// The AVP has been given this value.
#[derive(Clone, Copy, Debug)]
pub struct Set<T>(pub T);

/// Appends a value to a list that mostly stays the only one: `push` would make room for four.
#[inline]
pub fn append<T>(list: &mut Vec<T>, value: T) {
    if list.is_empty() && list.capacity() == 0 {
        *list = vec![value];
    } else {
        list.push(value);
    }
}
