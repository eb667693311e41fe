//! What each AVP of credit control says to a machine. Commands and groups, whatever their grammars have, are
//! put together of these by [`credit_control_avps!`](crate::credit_control_avps): the methods of [`Reader`]
//! and [`Writer`] are named as the fields of generated structs, after the AVPs.

mod command;
mod consumption;
mod final_unit;
mod number;
mod service;
mod units;

pub use command::{begin_answer, read_answer, read_request, write_answer, write_request};
pub use final_unit::RedirectAddress;
pub use number::Number;
pub use service::{Identifiers, TriggerTypes};
pub use units::{Amount, Granted, HasUnits};

use super::Money;
pub use super::{
    Answer, Envelope, FinalUnit, Grant, PoolReference, Request, Service, ServiceRequest,
    TimeQuotaMechanism, UnitValue, Units, Used,
};
use crate::{AvpName, MessageError};

/// A command or group whose AVPs say a thing of the machines, or a part of it.
pub trait Says<M> {
    /// Whether there are units beside those of Multiple-Services-Credit-Control.
    const HAS_UNITS: bool;

    /// Tells the reader what stands in each AVP.
    fn read(&self, reader: &mut Reader<'_, M>);

    /// Has the writer put into each AVP what it should say.
    fn write(&mut self, writer: &mut Writer<'_, M>);
}

/// A group that can be made to be written.
pub trait Blank {
    /// It says nothing yet.
    fn blank() -> Self;
}

/// Takes what AVPs say.
#[derive(Debug)]
pub struct Reader<'a, M> {
    said: &'a mut M,
    money: Money,
    /// The first one.
    error: &'a mut Option<MessageError>,
}

impl<M> Reader<'_, M> {
    /// What a group says, in the place of what is said without it.
    fn group<N>(&mut self, group: &impl Says<N>, mut said: N) -> N {
        group.read(&mut Reader { said: &mut said, money: self.money, error: self.error });
        said
    }

    fn invalid(&mut self, avp: AvpName) {
        self.error.get_or_insert(MessageError::invalid(avp));
    }

    /// The meaning of a number, which must have one.
    fn known<N>(&mut self, avp: AvpName, meaning: Option<N>) -> Option<N> {
        if meaning.is_none() {
            self.invalid(avp);
        }
        meaning
    }
}

/// Says it in AVPs.
#[derive(Debug)]
pub struct Writer<'a, M> {
    says: &'a M,
    money: Money,
    /// Of a command: the service whose units stand beside Multiple-Services-Credit-Control.
    at_command_level: Option<usize>,
}

impl<'a, M> Writer<'a, M> {
    fn new(says: &'a M, money: Money) -> Self {
        Self { says, money, at_command_level: None }
    }

    fn group<N, G: Says<N> + Blank>(&self, avp: &mut Option<G>, says: Option<&N>) {
        match says {
            Some(says) => {
                avp.get_or_insert_with(G::blank).write(&mut Writer::new(says, self.money))
            }
            None => *avp = None,
        }
    }

    fn list<'n, N: 'n, G: Says<N> + Blank>(
        &self,
        avps: &mut Vec<G>,
        says: impl IntoIterator<Item = &'n N>,
    ) {
        let says = says.into_iter();
        avps.clear();
        // Groups are large: there is no room to spare.
        avps.reserve_exact(says.size_hint().0);
        avps.extend(says.map(|says| {
            let mut group = G::blank();
            group.write(&mut Writer::new(says, self.money));
            group
        }));
    }
}

/// Some generated groups are in a box.
impl<M, G: Says<M>> Says<M> for Box<G> {
    const HAS_UNITS: bool = G::HAS_UNITS;

    fn read(&self, reader: &mut Reader<'_, M>) {
        (**self).read(reader);
    }

    fn write(&mut self, writer: &mut Writer<'_, M>) {
        (**self).write(writer);
    }
}

impl<G: Blank> Blank for Box<G> {
    fn blank() -> Self {
        Self::new(G::blank())
    }
}

/// The values of AVPs that a new group must have, before it is written.
#[derive(Clone, Copy, Debug)]
pub struct Blanks;

/// Each is named as its AVP.
#[expect(missing_docs, reason = "their names say it")]
impl Blanks {
    pub const fn value_digits() -> i64 {
        0
    }

    pub const fn g_s_u_pool_identifier() -> u32 {
        0
    }

    pub const fn base_time_interval() -> u32 {
        0
    }

    pub fn time_quota_type<T: Number>() -> T {
        T::from(0)
    }

    pub fn cc_unit_type<T: Number>() -> T {
        T::from(0)
    }

    pub fn final_unit_action<T: Number>() -> T {
        T::from(0)
    }

    pub fn redirect_address_type<T: Number>() -> T {
        T::from(0)
    }

    pub fn redirect_server_address<T: From<String>>() -> T {
        T::from(String::new())
    }

    pub fn unit_value<T: Blank>() -> T {
        T::blank()
    }
}

/// Whether this is an AVP with units.
pub const fn has_units(field: &str) -> bool {
    matches!(field.as_bytes(), b"granted_service_unit" | b"requested_service_unit")
}

/// Connects a command or group with the machines of credit control: implements
/// [`RequestMessage`](crate::credit_control::RequestMessage),
/// [`AnswerMessage`](crate::credit_control::AnswerMessage), or [`avps::Says`](crate::credit_control::avps::Says) for
/// the groups in them. Generated code does so by itself.
///
/// What a type says is listed with the fields that say it, each named after its AVP and of the type that
/// generated structs have for it: see [`avps::Reader`](crate::credit_control::avps::Reader). A group is followed by
/// how a new one is made: `Default::default()`, or the required fields, `;`, and all others.
#[macro_export]
macro_rules! credit_control_avps {
    (@says $type:ident: $($what:ident: $($field:ident),*;)+) => {$(
        impl $crate::credit_control::avps::Says<$crate::credit_control::avps::$what> for $type {
            const HAS_UNITS: bool =
                false $(|| $crate::credit_control::avps::has_units(stringify!($field)))*;

            fn read(
                &self,
                reader: &mut $crate::credit_control::avps::Reader<
                    '_,
                    $crate::credit_control::avps::$what,
                >,
            ) {
                let _ = &reader;
                $(reader.$field(&self.$field);)*
            }

            fn write(
                &mut self,
                writer: &mut $crate::credit_control::avps::Writer<
                    '_,
                    $crate::credit_control::avps::$what,
                >,
            ) {
                let _ = &writer;
                $(writer.$field(&mut self.$field);)*
            }
        }
    )+};
    (@blank $field:ident) => { $crate::credit_control::avps::Blanks::$field() };
    (@blank $field:ident $value:expr) => { $value };
    (
        group $type:ident = { $($required:ident $(= $value:expr)?),+; $($other:ident),* };
        $($rest:tt)+
    ) => {
        $crate::credit_control_avps! {
            group $type = Self {
                $($required: $crate::credit_control_avps!(@blank $required $($value)?),)+
                $($other: Default::default(),)*
            };
            $($rest)+
        }
    };
    (group $type:ident = $blank:expr; $($rest:tt)+) => {
        impl $crate::credit_control::avps::Blank for $type {
            fn blank() -> Self {
                $blank
            }
        }

        $crate::credit_control_avps! { @says $type: $($rest)+ }
    };
    (request $type:ident; $($rest:tt)+) => {
        $crate::credit_control_avps! { @says $type: $($rest)+ }

        impl $crate::credit_control::RequestMessage for $type {
            fn read(
                &self,
                money: $crate::credit_control::Money,
            ) -> Result<$crate::credit_control::Request, $crate::MessageError> {
                $crate::credit_control::avps::read_request(self, money)
            }

            fn write(
                &mut self,
                request: &$crate::credit_control::Request,
                money: $crate::credit_control::Money,
            ) {
                $crate::credit_control::avps::write_request(self, request, money);
            }
        }
    };
    (
        answer $type:ident to $request:ty, from $identity:ty $(, copying $copied:ident)?;
        $($rest:tt)+
    ) => {
        $crate::credit_control_avps! { @says $type: $($rest)+ }

        impl $crate::credit_control::AnswerMessage for $type {
            type Request = $request;
            type Identity = $identity;

            fn answering(
                request: &$request,
                identity: &$identity,
                result: $crate::ResultCode,
            ) -> Self {
                let mut answer = request.answer(identity).result_code(result.0).build();
                $crate::credit_control::avps::begin_answer(
                    &request.multiple_services_credit_control,
                    &mut answer.multiple_services_credit_control,
                );
                $(answer.$copied = request.$copied.clone();)?
                answer
            }

            fn read(
                &self,
                money: $crate::credit_control::Money,
            ) -> Result<$crate::credit_control::Answer, $crate::MessageError> {
                $crate::credit_control::avps::read_answer(self, money)
            }

            fn write(
                &mut self,
                answer: &$crate::credit_control::Answer,
                money: $crate::credit_control::Money,
            ) {
                $crate::credit_control::avps::write_answer(self, answer, money);
            }
        }
    };
}
