//! Where a decoded value is kept. Values are decoded in place: moving large groups stalls on store
//! forwarding.

use bytes::Bytes;

use crate::{AnyAvps, AvpFlags, AvpValue, List, RawAvp};

/// Room for a value of an AVP or a command: the field of a struct, with nothing there yet, or a list.
pub trait Place<T> {
    /// Keeps the value that this makes.
    fn put_with(&mut self, make: impl FnOnce() -> T) -> &mut T;

    /// Keeps the value.
    #[inline]
    fn put(&mut self, value: T) -> &mut T {
        self.put_with(|| value)
    }

    /// Keeps a value whose fields are still to be read.
    #[inline]
    fn put_unread(&mut self, make: impl Fn(Unread) -> T) -> &mut T {
        self.put_with(|| make(Unread::new()))
    }

    /// Gives up what was kept last: not all could be read that it must have.
    fn take_back(&mut self);
}

impl<T> Place<T> for Option<T> {
    // `insert` would build the value elsewhere, since it may have to drop another one.
    #[inline]
    fn put_with(&mut self, make: impl FnOnce() -> T) -> &mut T {
        self.get_or_insert_with(make)
    }

    fn take_back(&mut self) {
        *self = None;
    }
}

impl<T> Place<T> for Option<Box<T>> {
    #[inline]
    fn put_with(&mut self, make: impl FnOnce() -> T) -> &mut T {
        // `Box::new` would take the finished value and move it.
        self.get_or_insert_with(|| Box::write(Box::new_uninit(), make()))
    }

    fn take_back(&mut self) {
        *self = None;
    }
}

/// The value is appended.
impl<T> Place<T> for Vec<T> {
    // `push` would move the value; `extend` makes it in place.
    #[inline]
    #[allow(clippy::indexing_slicing, reason = "there is what was just added")]
    fn put_with(&mut self, make: impl FnOnce() -> T) -> &mut T {
        let index = self.len();
        self.extend(std::iter::once_with(make));
        &mut self[index]
    }

    fn take_back(&mut self) {
        self.pop();
    }
}

/// A field that must have a value, and has one that is still to be read.
pub(crate) struct Required<'a, T>(pub(crate) &'a mut T);

impl<T: AvpValue> Place<T> for Required<'_, T> {
    // The old value is dropped first, or else the new one would be built elsewhere and moved.
    #[inline]
    fn put_with(&mut self, make: impl FnOnce() -> T) -> &mut T {
        *self.0 = T::placeholder(Unread::new());
        *self.0 = make();
        self.0
    }

    // It is there since the struct around it is.
    #[inline]
    fn put_unread(&mut self, _: impl Fn(Unread) -> T) -> &mut T {
        self.0
    }

    // The struct around it, which is not whole without, is given up.
    fn take_back(&mut self) {}
}

/// Says that a value is about to be read. Only a decoder has one: what it makes stands in for a
/// required AVP until that is read, and is never seen.
#[derive(Clone, Copy, Debug)]
pub struct Unread(());

impl Unread {
    pub(crate) const fn new() -> Self {
        Self(())
    }

    /// What stands in for a value.
    #[inline]
    pub fn value<T: AvpValue>(self) -> T {
        T::placeholder(self)
    }

    /// What stands in for a value that is held in a `Box`.
    #[inline]
    pub fn boxed<T: AvpValue>(self) -> Box<T> {
        Box::new(T::placeholder(self))
    }

    /// What stands in for a list.
    #[inline]
    pub fn list<T, const MIN: usize, const MAX: usize>(self) -> List<T, MIN, MAX> {
        List::placeholder()
    }

    /// What stands in for the AVPs of a group that takes any.
    #[inline]
    pub fn anything(self) -> AnyAvps {
        AnyAvps::placeholder()
    }

    /// What stands in for an AVP that the grammar does not name.
    #[inline]
    pub fn raw(self) -> RawAvp {
        let (code, vendor_id, flags) = (0, 0, AvpFlags::default());
        RawAvp { code, vendor_id, flags, data: Bytes::new() }
    }
}
