//! Flag words: Unsigned32 AVPs (RFC 6733, 4.2) some of whose bits have names, as ULR-Flags has.

/// Defines a newtype over `u32` with an associated constant for each named bit, and what one does with
/// sets of them.
///
/// Bits without a name are bits like any other: they survive decoding and encoding. `Debug` and
/// `Display` print the names, and in hexadecimal what has none.
///
/// ```
/// diameter_core::flags! {
///     /// ULR-Flags (1405/10415).
///     pub struct UlrFlags(u32) {
///         SINGLE_REGISTRATION_INDICATION = 0, "Single-Registration-Indication";
///         S6A_S6D_INDICATOR = 1, "S6a/S6d-Indicator";
///         INITIAL_ATTACH_INDICATOR = 5, "Initial-Attach-Indicator";
///     }
/// }
///
/// let flags = UlrFlags::S6A_S6D_INDICATOR | UlrFlags::INITIAL_ATTACH_INDICATOR;
/// assert_eq!(flags, UlrFlags(0x22));
/// assert!(flags.contains(UlrFlags::S6A_S6D_INDICATOR));
/// assert_eq!(flags.without(UlrFlags::S6A_S6D_INDICATOR), UlrFlags::INITIAL_ATTACH_INDICATOR);
/// assert_eq!(UlrFlags(0x8022).to_string(), "S6a/S6d-Indicator | Initial-Attach-Indicator | 0x8000");
/// ```
// Expands to the struct, the constants with their bits as documentation, the operations on sets, and the
// implementations of traits.
#[macro_export]
macro_rules! flags {
    ($(#[$doc:meta])* pub struct $name:ident(u32) {
        $($(#[$bit_doc:meta])* $bit:ident = $number:literal, $text:literal;)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u32);

        impl $name {
            $(
                #[doc = concat!("`", $text, "` (bit ", $number, ").")]
                $(#[$bit_doc])*
                pub const $bit: Self = Self(1 << $number);
            )*

            /// Whether all bits of `other` are set.
            pub const fn contains(self, other: Self) -> bool {
                self.0 & other.0 == other.0
            }

            /// These bits with those of `other` set as well.
            #[must_use]
            pub const fn with(self, other: Self) -> Self {
                Self(self.0 | other.0)
            }

            /// These bits with those of `other` clear.
            #[must_use]
            pub const fn without(self, other: Self) -> Self {
                Self(self.0 & !other.0)
            }
        }

        $crate::flags!(@traits $name [$($number, $text;)*]);
    };
    (@traits $name:ident [$($number:literal, $text:literal;)*]) => {
        impl $crate::AvpValue for $name {
            const FORMAT: $crate::Format = $crate::Format::Unsigned32;
            const BITS: &'static [$crate::Symbol] =
                &[$($crate::Symbol { value: $number, name: $text }),*];

            #[inline]
            fn placeholder(_: $crate::Unread) -> Self {
                Self(0)
            }

            #[inline]
            fn decode_plain(
                avp: &$crate::AvpView<'_>,
                place: &mut impl $crate::plumbing::Place<Self>,
            ) -> bool {
                let value = avp.octets().map(<u32>::from_be_bytes);
                value.map(|value| place.put(Self(value))).is_some()
            }

            #[inline]
            fn decode(
                avp: &$crate::AvpView<'_>,
                decoder: &mut $crate::Decoder,
            ) -> Option<Self> {
                <u32 as $crate::AvpValue>::decode(avp, decoder).map(Self)
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

        impl $crate::builder::FromNumber<u32> for $name {}

        // AVPs that hold one of several sets of bits are numbers.
        impl<F: $crate::builder::Field<u32>> $crate::builder::IntoField<u32, F> for $name {
            #[inline]
            fn into_field(self) -> F {
                F::of(self.0)
            }
        }

        impl From<u32> for $name {
            fn from(bits: u32) -> Self {
                Self(bits)
            }
        }

        impl From<$name> for u32 {
            fn from(flags: $name) -> Self {
                flags.0
            }
        }

        impl std::ops::BitOr for $name {
            type Output = Self;

            fn bitor(self, other: Self) -> Self {
                self.with(other)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::enumeration::print_bits(<Self as $crate::AvpValue>::BITS, self.0, f)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(self, f)
            }
        }
    };
}
