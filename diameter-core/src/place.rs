//! Where a decoded value is kept. It is made right there: to move a large group costs more than to
//! read it, and what is moved soon after it was written in pieces is waited for, some ten cycles each
//! time. That took a sixth of the time of decoding.

/// Room for a value of an AVP: the field of a struct, with nothing there yet, or a list.
pub trait Place<T> {
    /// Keeps the value that this makes.
    fn put_with(&mut self, make: impl FnOnce() -> T) -> &mut T;

    /// Keeps the value.
    #[inline]
    fn put(&mut self, value: T) -> &mut T {
        self.put_with(|| value)
    }

    /// Keeps a value that is to be filled.
    #[inline]
    fn put_default(&mut self) -> &mut T
    where
        T: Default,
    {
        self.put_with(T::default)
    }
}

impl<T> Place<T> for Option<T> {
    // To `insert` it, it would have to be made elsewhere: there could be another value to be dropped.
    #[inline]
    fn put_with(&mut self, make: impl FnOnce() -> T) -> &mut T {
        self.get_or_insert_with(make)
    }
}

impl<T> Place<T> for Option<Box<T>> {
    #[inline]
    fn put_with(&mut self, make: impl FnOnce() -> T) -> &mut T {
        self.get_or_insert_with(|| Box::new(make()))
    }

    // `Box::default` makes the value in the box.
    #[inline]
    fn put_default(&mut self) -> &mut T
    where
        T: Default,
    {
        self.get_or_insert_default()
    }
}

/// The value is appended.
impl<T> Place<T> for Vec<T> {
    // That there is room is seen to before the value is made, which then can be made right there.
    #[inline]
    #[allow(clippy::indexing_slicing, reason = "there is what was just pushed")]
    fn put_with(&mut self, make: impl FnOnce() -> T) -> &mut T {
        let index = self.len();
        if index == self.capacity() {
            self.reserve(1);
        }
        self.push(make());
        &mut self[index]
    }

    // The list makes the value itself, in its place.
    #[inline]
    #[allow(clippy::indexing_slicing, reason = "there is what was just added")]
    fn put_default(&mut self) -> &mut T
    where
        T: Default,
    {
        let index = self.len();
        self.resize_with(index + 1, T::default);
        &mut self[index]
    }
}
