//! Where a decoded value is kept. A large group is decoded right there: to move it costs more than to
//! read it.

/// Room for a value of an AVP: the field of a struct.
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
}
