//! The tables of generated code: [`builder!`](crate::builder!), one line for each AVP, and
//! [`required_avps!`](crate::required_avps!), one line for each AVP that a builder can miss.

/// The traits by which the compiler names an AVP that is not set; once in a crate.
// Expands each line to a trait that only the state `Set` implements.
#[macro_export]
#[doc(hidden)]
macro_rules! required_avps {
    ($($name:ident $message:literal;)*) => {$(
        /// Implemented by the state of a builder in which it is not so that
        #[doc = $message]
        #[diagnostic::on_unimplemented(message = $message, label = "set it before `build`")]
        pub trait $name {}

        // Otherwise the compiler would say where it is implemented.
        #[diagnostic::do_not_recommend]
        impl $name for $crate::builder::Set {}
    )*};
}

/// A builder, from one line for each AVP.
///
/// ```
/// # use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
/// # use diameter_core::plumbing::{Avps, Contents, Room};
/// # use diameter_core::*;
/// # #[derive(Clone, Debug)] pub struct AcmeOrder { acme_label: Utf8String, acme_tier: Option<u32>, acme_shop: Vec<DiameterIdentity> }
/// # static GRAMMAR: Grammar = Grammar { name: "Acme-Order", items: &[] };
/// # impl Contents for AcmeOrder {
/// #     const GRAMMAR: &'static Grammar = &GRAMMAR;
/// #     const REQUIRED: u32 = 1;
/// #     fn placeholder(unread: Unread) -> Self { Self { acme_label: unread.value(), acme_tier: None, acme_shop: Vec::new() } }
/// #     fn decode_avp(&mut self, _: (u32, u32), _: &mut Avps<'_, '_>) {}
/// #     fn encode_avps<'r>(&self, _: &mut Encoder, room: Room<'r>) -> Room<'r> { room }
/// # }
/// mod required {
///     diameter_core::required_avps! {
///         AcmeLabel "required AVP Acme-Label is not set";
///     }
/// }
///
/// diameter_core::builder! {
///     AcmeOrderBuilder<(A,) = (Unset,), (Set,)> builds command AcmeOrder in AcmeOrder;
///     required acme_label: IntoField<Utf8String>, "Acme-Label" => (Set,), A: required::AcmeLabel;
///     optional acme_tier: IntoField<u32, Option<u32>>, "Acme-Tier";
///     repeated acme_shop, acme_shops: IntoIdentity<DiameterIdentity>, "Acme-Shop";
/// }
///
/// let order = AcmeOrder::builder().acme_label("fragile").acme_tier(2).build();
/// assert_eq!((order.acme_label.as_str(), order.acme_tier), ("fragile", Some(2)));
/// ```
// Expands to the builder with its setters, `build`, `build_boxed`, and `builder` and `into_builder` of
// what it builds. It is longer than a macro should be because it stands for 500 builders. `large` is `repeated`
// for groups that are built in a `Single`: the first trait makes a list of one value, the second a value.
#[macro_export]
#[doc(hidden)]
macro_rules! builder {
    (
        $builder:ident $(<($($s:ident),* $(,)?) = $initial:ty, $complete:ty>)? builds $kind:ident $name:ident in $held:ty $(, with $additional:ident)?;
        $(required $r:ident: $rbound:path $(= $default:expr)?, $ravp:literal => $states:ty, $rs:ident: $proof:path;)*
        $(optional $o:ident: $obound:path, $oavp:literal;)*
        $(repeated $m:ident, $ms:ident: $mbound:path, $mavp:literal;)*
        $(large $l:ident, $ls:ident: $lbound:path, $lsbound:path, $lavp:literal;)*
    ) => {
        #[doc = concat!("Builds [`", stringify!($name), "`].")]
        $(
            #[doc = concat!("\n`build` exists once all required AVPs are set. The states (", stringify!($($s),*), ") are those of:\n")]
        )?
        $(#[doc = concat!("- ", $ravp $(, " (`", stringify!($default), "` unless it is set)")?)])*
        #[must_use = "a builder does nothing until `build`"]
        pub struct $builder<S = ($($initial)?)> {
            contents: $held,
            state: ::std::marker::PhantomData<S>,
        }

        impl $name {
            /// Starts building.
            #[inline]
            pub fn builder() -> $builder {
                #[allow(unused_mut, reason = "nothing has its value already")]
                let mut contents = <$held as $crate::builder::Held<$name>>::hold(
                    $crate::builder::start,
                );
                $($(contents.$r = $default;)?)*
                $builder { contents, state: ::std::marker::PhantomData }
            }

            /// A builder in which everything is set as it is here.
            #[inline]
            pub fn into_builder(self) -> $builder<$($complete)?> {
                $builder { contents: <$held>::from(self), state: ::std::marker::PhantomData }
            }
        }

        impl<$($($s),*)?> $builder<($($($s,)*)?)> {
            $(
                /// Sets the required
                #[doc = $ravp]
                #[inline]
                pub fn $r(mut self, value: impl $rbound) -> $builder<$states> {
                    self.contents.$r = <_ as $rbound>::into_field(value);
                    $builder { contents: self.contents, state: ::std::marker::PhantomData }
                }
            )*

            /// The finished value.
            #[inline]
            pub fn build(self) -> $name
            where
                $($rs: $proof),*
            {
                $crate::builder::Held::take(self.contents)
            }

            /// The finished value in a box.
            #[inline]
            pub fn build_boxed(self) -> Box<$name>
            where
                $($rs: $proof),*
            {
                $crate::builder::Held::take_boxed(self.contents)
            }
        }

        impl<S> $builder<S> {
            $(
                /// Sets
                #[doc = $oavp]
                #[inline]
                pub fn $o(mut self, value: impl $obound) -> Self {
                    self.contents.$o = <_ as $obound>::into_field(value);
                    self
                }
            )*
            $(
                /// Adds one
                #[doc = $mavp]
                #[inline]
                pub fn $m(mut self, value: impl $mbound) -> Self {
                    $crate::builder::append(&mut self.contents.$m, || <_ as $mbound>::into_field(value));
                    self
                }

                /// Adds any number of
                #[doc = $mavp]
                #[inline]
                pub fn $ms(mut self, values: impl IntoIterator<Item = impl $mbound>) -> Self {
                    let values = values.into_iter().map(<_ as $mbound>::into_field);
                    $crate::builder::append_all(&mut self.contents.$m, values);
                    self
                }
            )*
            $(
                /// Adds one
                #[doc = $lavp]
                #[inline]
                pub fn $l(mut self, value: impl $lbound) -> Self {
                    $crate::builder::append_large(&mut self.contents.$l, <_ as $lbound>::into_field(value));
                    self
                }

                /// Adds any number of
                #[doc = $lavp]
                #[inline]
                pub fn $ls(mut self, values: impl IntoIterator<Item = impl $lsbound>) -> Self {
                    let values = values.into_iter().map(<_ as $lsbound>::into_field);
                    $crate::builder::append_all(&mut self.contents.$l, values);
                    self
                }
            )*
            $(
                /// Sets the AVPs that the grammar does not list.
                #[inline]
                pub fn $additional(mut self, value: impl Into<$crate::AdditionalAvps>) -> Self {
                    self.contents.$additional = value.into();
                    self
                }
            )?
        }

        impl<S> Clone for $builder<S> {
            fn clone(&self) -> Self {
                Self { contents: self.contents.clone(), state: ::std::marker::PhantomData }
            }
        }

        impl<S> ::std::fmt::Debug for $builder<S> {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::builder::print(stringify!($builder), f)
            }
        }

        $crate::builder!(@$kind $builder<($($($s,)*)?)> builds $name where $($rs: $proof),*);
    };
    // No field holds a command.
    (@command $($rest:tt)*) => {};
    (@group $builder:ident<($($s:ident,)*)> builds $name:ident where $($bound:tt)*) => {
        // `F` is a state, too.
        impl<Filled: $crate::builder::Field<$name>, $($s,)*>
            $crate::builder::IntoField<$name, Filled> for $builder<($($s,)*)>
        where
            $($bound)*
        {
            #[inline]
            fn into_field(self) -> Filled {
                $crate::builder::Held::into_field(self.contents)
            }
        }
    };
}
