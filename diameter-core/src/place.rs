//! Where a decoded value is kept. A large group is decoded right there: to move it costs more than to
//! read it.

/// Room for a value of an AVP: the field of a struct, with nothing there yet, or a list.
pub trait Place<T> {
    /// Keeps the value.
    fn put(&mut self, value: T) -> &mut T;

    /// Keeps a value that is to be filled.
    #[inline]
    fn put_default(&mut self) -> &mut T
    where
        T: Default,
    {
        self.put(T::default())
    }
}

impl<T> Place<T> for Option<T> {
    #[inline]
    fn put(&mut self, value: T) -> &mut T {
        self.insert(value)
    }

    // To `insert` the value it would have to be made elsewhere, and moved.
    #[inline]
    fn put_default(&mut self) -> &mut T
    where
        T: Default,
    {
        self.get_or_insert_with(T::default)
    }
}

impl<T> Place<T> for Option<Box<T>> {
    #[inline]
    fn put(&mut self, value: T) -> &mut T {
        self.insert(Box::new(value))
    }

    // `Box::default` makes the value in the box.
    #[inline]
    fn put_default(&mut self) -> &mut T
    where
        T: Default,
    {
        self.insert(Box::default())
    }
}

/// The value is appended.
impl<T> Place<T> for Vec<T> {
    #[inline]
    #[allow(clippy::indexing_slicing, reason = "there is what was just pushed")]
    fn put(&mut self, value: T) -> &mut T {
        let index = self.len();
        self.push(value);
        &mut self[index]
    }

    // To `push` the value it would have to be made elsewhere, and moved.
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
