//! Enumerated (RFC 6733, 4.3.1): an Integer32 some of whose values have names. The same shape serves
//! Unsigned32 AVPs whose values are named, such as Result-Code.

/// Defines a newtype over `i32` or `u32` with an associated constant for each named value.
///
/// Values without a name are values like any other: they survive decoding and encoding, and can be
/// matched. `Debug` and `Display` print the name, or the number where there is none.
///
/// ```
/// diameter_core::enumerated! {
///     /// CC-Request-Type (416).
///     pub struct CcRequestType(i32) {
///         INITIAL_REQUEST = 1, "INITIAL_REQUEST";
///         EVENT_REQUEST = 4, "EVENT_REQUEST";
///     }
/// }
///
/// assert_eq!(CcRequestType::INITIAL_REQUEST.to_string(), "INITIAL_REQUEST");
/// assert_eq!(CcRequestType(99).to_string(), "99");
/// assert_eq!(CcRequestType::named("EVENT_REQUEST"), Some(CcRequestType(4)));
/// ```
// Expands to the struct, the constants with their values as documentation, and the implementations of
// traits.
#[macro_export]
macro_rules! enumerated {
    ($(#[$doc:meta])* pub struct $name:ident($number:ident) {
        $($(#[$symbol_doc:meta])* $symbol:ident = $value:literal, $text:literal;)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub $number);

        #[allow(non_upper_case_globals, reason = "named as in the specification")]
        impl $name {
            $(
                #[doc = concat!("`", $text, "` (", $value, ").")]
                $(#[$symbol_doc])*
                pub const $symbol: Self = Self($value);
            )*

            /// The value with this name in the specification.
            pub fn named(name: &str) -> Option<Self> {
                $crate::enumeration::find(<Self as $crate::AvpValue>::SYMBOLS, name).map(Self)
            }
        }

        $crate::enumerated!(@traits $name $number [$($value, $text;)*]);
    };
    (@traits $name:ident $number:ident [$($value:literal, $text:literal;)*]) => {
        impl $crate::AvpValue for $name {
            const FORMAT: $crate::Format = $crate::enumeration::Number::$number;
            const SYMBOLS: &'static [$crate::Symbol] =
                &[$($crate::Symbol { value: $value, name: $text }),*];

            #[inline]
            fn placeholder(_: $crate::Unread) -> Self {
                Self(0)
            }

            #[inline]
            fn decode_plain(
                avp: &$crate::AvpView<'_>,
                place: &mut impl $crate::plumbing::Place<Self>,
            ) -> bool {
                let value = avp.octets().map(<$number>::from_be_bytes);
                value.map(|value| place.put(Self(value))).is_some()
            }

            #[inline]
            fn decode(
                avp: &$crate::AvpView<'_>,
                decoder: &mut $crate::Decoder,
            ) -> Option<Self> {
                let value = <$number as $crate::AvpValue>::decode(avp, decoder)?;
                if decoder.refuses_unnamed_values() {
                    let symbols = <Self as $crate::AvpValue>::SYMBOLS;
                    $crate::enumeration::check(symbols, value.into(), avp, decoder)?;
                }
                Some(Self(value))
            }

            #[inline]
            fn encode(&self, encoder: &mut $crate::Encoder) {
                $crate::AvpValue::encode(&self.0, encoder);
            }

            #[inline]
            fn write_avp<'r>(
                &self,
                avp: &$crate::AvpDescription,
                encoder: &mut $crate::Encoder,
                room: $crate::plumbing::Room<'r>,
            ) -> $crate::plumbing::Room<'r> {
                $crate::AvpValue::write_avp(&self.0, avp, encoder, room)
            }
        }

        impl $crate::builder::FromNumber<$number> for $name {}

        impl From<$number> for $name {
            fn from(value: $number) -> Self {
                Self(value)
            }
        }

        impl From<$name> for $number {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                let symbols = <Self as $crate::AvpValue>::SYMBOLS;
                $crate::enumeration::print(symbols, self.0.into(), f)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(self, f)
            }
        }
    };
}
