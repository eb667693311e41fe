//! What setters take: the conversions of a value into the field of an AVP.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use bytes::Bytes;

use super::{Held, Single};
use crate::{
    Address, AnyAvps, AvpValue, DiameterIdentity, List, OctetString, RawAvp, Time, Utf8String,
};

/// What a setter takes for an AVP whose value is a `T`, kept in a field of type `F`: the value, what
/// converts to it without failing, a finished builder of it, and for an optional AVP an `Option` of
/// these. A list with bounds takes one value, an array or a [`List`].
///
/// [`converts!`](crate::converts) implements it for a value type of one's own.
// Both parameters are needed. `F` tells required, optional, boxed and bounded fields apart. `T` lets
// another crate implement the trait for its own value types: `Option<Theirs>` alone is not of that crate.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not convert to `{T}`",
    label = "not a `{T}`",
    note = "setters take the value, what converts to it without failing, and for a group its builder"
)]
pub trait IntoField<T, F = T> {
    /// The field's value.
    fn into_field(self) -> F;
}

/// [`IntoField`] for DiameterIdentity; the compiler's error says how to make one of a text.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a DiameterIdentity",
    label = "a text has to be checked first",
    note = "a text in the program: `DiameterIdentity::from_static(\"ocs.example.net\")`; the compiler checks it in a constant",
    note = "any other text: `DiameterIdentity::try_from(text)?`"
)]
pub trait IntoIdentity<F> {
    /// The field's value.
    fn into_field(self) -> F;
}

/// [`IntoField`] for Time; the compiler's error says how to make one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a Time",
    label = "not a Time",
    note = "`Time::try_from(system_time)?`, `Time::from_unix_seconds(seconds)?` or `Time::from_ntp(seconds)`"
)]
pub trait IntoTime<F> {
    /// The field's value.
    fn into_field(self) -> F;
}

/// A field for an AVP whose value is a `T`: `T`, `Option<T>`, either of them with a `Box`, or a list.
///
/// What converts to a value converts to every field by one implementation. With one for each kind of field
/// the compiler would compare five times as many implementations.
pub trait Field<T> {
    /// The field with this value.
    fn of(value: T) -> Self;

    /// The field with this value.
    fn of_boxed(value: Box<T>) -> Self;

    /// The field with this value.
    #[inline]
    fn of_single(value: Single<T>) -> Self
    where
        Self: Sized,
    {
        Self::of(value.take())
    }
}

/// A list with this value, for a setter that appends it.
impl<T> Field<T> for Vec<T> {
    #[inline]
    fn of(value: T) -> Self {
        vec![value]
    }

    #[inline]
    fn of_boxed(value: Box<T>) -> Self {
        vec![*value]
    }

    #[inline]
    fn of_single(value: Single<T>) -> Self {
        value.into_vec()
    }
}

/// A number with named values or bits: setters take the bare number too.
pub trait FromNumber<N>: From<N> {}

// Expands each line to an implementation of `Field`: from a value, and from a value in a box.
macro_rules! fields {
    ($([$($generics:tt)*] $t:ty, $field:ty: |$value:ident| $of:expr, $of_boxed:expr;)*) => {$(
        impl<$($generics)*> Field<$t> for $field {
            #[inline]
            fn of($value: $t) -> Self {
                $of
            }

            #[inline]
            fn of_boxed($value: Box<$t>) -> Self {
                $of_boxed
            }
        }
    )*};
}

fields! {
    [T] T, T: |value| value, *value;
    [T] T, Option<T>: |value| Some(value), Some(*value);
    [T] T, Box<T>: |value| Box::new(value), value;
    [T] T, Option<Box<T>>: |value| Some(Box::new(value)), Some(value);
    [T, const MIN: usize, const MAX: usize] T, List<T, MIN, MAX>: |value| value.into(), (*value).into();
    [] RawAvp, AnyAvps: |value| value.into(), (*value).into();
}

// Expands each line to an implementation of `IntoField`.
macro_rules! conversions {
    ($([$($generics:tt)*] $from:ty, $to:ty, $field:ty: |$value:ident| $made:expr;)*) => {$(
        impl<$($generics)*> IntoField<$to, $field> for $from {
            #[inline]
            fn into_field(self) -> $field {
                let $value = self;
                $made
            }
        }
    )*};
}

// `AvpValue` has no parameter and `Option` does not implement it: the compiler tells these apart.
conversions! {
    [T: AvpValue, F: Field<T>] T, T, F: |value| F::of(value);
    [T: AvpValue, F: Field<T>] Box<T>, T, F: |value| F::of_boxed(value);
    [T: AvpValue] Option<T>, T, Option<T>: |value| value;
    [T: AvpValue] Option<T>, T, Option<Box<T>>: |value| value.map(Box::new);
    [T: AvpValue] Option<Box<T>>, T, Option<Box<T>>: |value| value;
    [T, const MIN: usize, const MAX: usize] List<T, MIN, MAX>, T, List<T, MIN, MAX>: |value| value;
    [T, V: IntoField<T>, const N: usize, const MIN: usize, const MAX: usize]
        [V; N], T, List<T, MIN, MAX>: |values| values.map(V::into_field).into();
    [T: FromNumber<i32>, F: Field<T>] i32, T, F: |value| F::of(value.into());
    [T: FromNumber<i32>] Option<i32>, T, Option<T>: |value| value.map(Into::into);
    [T: FromNumber<u32>, F: Field<T>] u32, T, F: |value| F::of(value.into());
    [T: FromNumber<u32>] Option<u32>, T, Option<T>: |value| value.map(Into::into);
    // AVPs that the grammar does not name have no value type.
    [F: Field<RawAvp>] RawAvp, RawAvp, F: |value| F::of(value);
    [] Option<RawAvp>, RawAvp, Option<RawAvp>: |value| value;
    [] List<RawAvp, 1>, RawAvp, AnyAvps: |value| value.into();
    [] AnyAvps, RawAvp, AnyAvps: |value| value;
    [const N: usize] [RawAvp; N], RawAvp, AnyAvps: |values| values.into();
    // `[u8; N]` for a list would be taken for an array of values.
    [const N: usize] [u8; N], OctetString, OctetString: |value| value.into();
    [const N: usize] [u8; N], OctetString, Option<OctetString>: |value| Some(value.into());
}

/// Lets setters take another type for a value type of yours, which has to implement `From` of it.
///
/// ```
/// use diameter_core::builder::IntoField;
///
/// diameter_core::enumerated! {
///     /// Acme-Tier (1/99).
///     pub struct AcmeTier(i32) {
///         GOLD = 1, "GOLD";
///     }
/// }
///
/// impl From<bool> for AcmeTier {
///     fn from(is_gold: bool) -> Self {
///         Self(i32::from(is_gold))
///     }
/// }
///
/// diameter_core::converts! { bool => AcmeTier; }
///
/// // What the setter of an optional Acme-Tier does.
/// let tier: Option<AcmeTier> = IntoField::<AcmeTier, _>::into_field(true);
/// assert_eq!(tier, Some(AcmeTier::GOLD));
/// ```
// Expands each line to the conversion for a field of each kind, and to that of an `Option`.
#[macro_export]
macro_rules! converts {
    ($($from:ty => $to:ty;)*) => {$(
        impl<F: $crate::builder::Field<$to>> $crate::builder::IntoField<$to, F> for $from {
            #[inline]
            fn into_field(self) -> F {
                F::of(self.into())
            }
        }

        impl $crate::builder::IntoField<$to, Option<$to>> for Option<$from> {
            #[inline]
            fn into_field(self) -> Option<$to> {
                self.map(Into::into)
            }
        }
    )*};
}

converts! {
    &str => Utf8String;
    String => Utf8String;
    &str => OctetString;
    String => OctetString;
    &[u8] => OctetString;
    Vec<u8> => OctetString;
    Bytes => OctetString;
    IpAddr => Address;
    Ipv4Addr => Address;
    Ipv6Addr => Address;
    crate::coding::PlmnId => OctetString;
    crate::coding::UserLocationInfo => OctetString;
    crate::coding::ThreeGppRatType => OctetString;
    crate::coding::Tbcd => OctetString;
    crate::coding::FramedIpAddress => OctetString;
    crate::coding::FramedIpv6Prefix => OctetString;
    crate::coding::MsTimeZone => OctetString;
}

// Expands to the conversions of a value type to the fields that hold it, for one of the traits above
// that no other type implements.
macro_rules! checked {
    ($trait:ident, $t:ty) => {
        checked! { @implement $trait;
            [F: Field<$t>] $t, F: |value| F::of(value);
            [] Option<$t>, Option<$t>: |value| value;
            [const MIN: usize, const MAX: usize] List<$t, MIN, MAX>, List<$t, MIN, MAX>: |value| value;
            [const N: usize, const MIN: usize, const MAX: usize]
                [$t; N], List<$t, MIN, MAX>: |values| values.into();
        }
    };
    (@implement $trait:ident; $([$($g:tt)*] $from:ty, $field:ty: |$value:ident| $made:expr;)*) => {$(
        impl<$($g)*> $trait<$field> for $from {
            #[inline]
            fn into_field(self) -> $field {
                let $value = self;
                $made
            }
        }
    )*};
}

checked!(IntoIdentity, DiameterIdentity);
checked!(IntoTime, Time);
