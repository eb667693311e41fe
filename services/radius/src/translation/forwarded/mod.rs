//! Diameter requests that are forwarded to a RADIUS server, and its responses as their answers (RFC 4005, 9.2; RFC 4072,
//! 6.2).
//!
//! Nothing is remembered from one request to the next: State and Class are the server's own and travel through the
//! client, and what an answer has to say again is taken of its request, which waits with the packet.

mod access;
mod accounting;
mod answer;
mod state;

use std::net::SocketAddr;

use diameter_core::{
    AvpFlags, AvpKey, AvpView, Command, CommandDescription, Message, RawAvp, Rejection, ResultCode,
};
use diameter_messages::base;
use diameter_messages::eap::DiameterEapRequest;
use diameter_messages::nasreq::{self, AaRequest};
use zeroize::Zeroizing;

pub use answer::Responding;

use super::table::{self, Counterpart};
use super::to_attributes::{find, has_to_be_understood, translate, write};
use super::{Lost, Part, Why};
use crate::packet::{AttributeType, Code, PacketWriter, hide_password};

/// A Diameter request as a RADIUS server is asked it.
#[derive(Clone, Debug)]
pub struct Forwarded {
    request: Message,
    command: &'static CommandDescription,
    /// All of the packet but what is hidden with a secret, which is that of the server that is asked.
    writer: PacketWriter,
    password: Option<Zeroizing<Vec<u8>>>,
    preferred: Option<SocketAddr>,
    lost: Vec<Lost>,
}

impl Forwarded {
    /// Translates an AAR, a DER or an ACR, whose AVPs have been checked against its grammar.
    ///
    /// # Errors
    ///
    /// When it says what a RADIUS server has to understand and no attribute can say, or says no more than an
    /// Access-Request must not leave out. No server is asked then (RFC 4005, 9.5 and 9.6.1).
    pub fn new(request: &Message) -> Result<Self, Rejection> {
        let command = command_of(request)?;
        let is_record = command.code == base::AccountingRequest::DESCRIPTION.code;
        let code = if is_record { Code::ACCOUNTING_REQUEST } else { Code::ACCESS_REQUEST };
        let mut forwarded = Self {
            request: request.clone(),
            command,
            writer: PacketWriter::new(code, 0),
            password: None,
            preferred: None,
            lost: Vec::new(),
        };
        forwarded.write_names();
        let written = match code {
            Code::ACCOUNTING_REQUEST => forwarded.write_record()?,
            _ => forwarded.write_login()?,
        };
        forwarded.write_others(&written);
        forwarded.refuse_what_is_needed()?;
        forwarded.refuse_without_room()?;
        Ok(forwarded)
    }

    /// Which kind of packet it becomes.
    pub fn code(&self) -> Code {
        self.writer.code()
    }

    /// What the packet leaves out.
    pub fn lost(&self) -> &[Lost] {
        &self.lost
    }

    /// The server that asked for this round, where a realm has several.
    pub fn preferred(&self) -> Option<SocketAddr> {
        self.preferred
    }

    /// The packet for a server with this secret, signed. `random` is its authenticator where that proves nothing by
    /// itself; nobody may be able to predict it.
    pub fn write(&self, identifier: u8, secret: &[u8], random: [u8; 16]) -> Vec<u8> {
        let mut writer = self.writer.clone().with_identifier(identifier);
        if let Some(password) = &self.password {
            // That it is not too long, and has room, was seen when this was made.
            if let Ok(hidden) = hide_password(password, secret, random) {
                let _ = writer.attribute(AttributeType::Standard(2), &hidden);
            }
        }
        writer.finish_request(secret, random)
    }

    /// Who asks, and about which session, where the request has no AVPs of RADIUS for that: a client that speaks
    /// Diameter has no need of them (RFC 4005, 9.2 and 9.3.1).
    fn write_names(&mut self) {
        for (avp, number) in [
            (base::avp::ORIGIN_HOST.description().key, 32),
            (base::avp::SESSION_ID.description().key, 44),
        ] {
            let has_own = find(&self.request, AvpKey::ietf(number.into())).is_some();
            let Some(value) = find(&self.request, avp).filter(|_| !has_own) else { continue };
            let put = write(&mut self.writer, AttributeType::Standard(number), value.data());
            note(put, avp, &mut self.lost);
        }
    }

    /// All AVPs that have not been written yet.
    fn write_others(&mut self, written: &[AvpKey]) {
        let Self { request, writer, lost, .. } = self;
        translate(request, written, None, &mut || [0; 2], writer, lost);
        // What would have been said by a step that this kind of packet does not take.
        for key in avps(request).map(|avp| avp.key()).filter(|key| !written.contains(key)) {
            let of_its_code = u8::try_from(key.code).ok().filter(|_| key.vendor_id == 0);
            let row = of_its_code.and_then(table::of_attribute).or_else(|| table::of_avp(key));
            let untold = Lost { what: Part::Avp(key), why: Why::NoCounterpart };
            if row.is_some_and(|row| is_step(&row.counterpart)) && !lost.contains(&untold) {
                lost.push(untold);
            }
        }
    }

    /// What is left out although the client says that it matters (RFC 4005, 9.5 and 9.6.1).
    fn refuse_what_is_needed(&self) -> Result<(), Rejection> {
        for lost in self.lost.iter().filter(|it| has_to_be_understood(&self.request, it)) {
            let Part::Avp(key) = lost.what else { continue };
            let is_known = self.command.dictionary.known(key).is_some();
            let code = match lost.why {
                Why::TooLong if key.vendor_id == 0 => ResultCode::DIAMETER_INVALID_AVP_LENGTH,
                Why::Malformed => ResultCode::DIAMETER_INVALID_AVP_VALUE,
                Why::NoRoom => ResultCode::DIAMETER_UNABLE_TO_COMPLY,
                // What the application has, and RADIUS has no words for, is left out: the server decides without it.
                Why::NoCounterpart if !is_known => ResultCode::DIAMETER_AVP_UNSUPPORTED,
                _ => continue,
            };
            return Err(self.refusal(code, key, &format!("for RADIUS: {}", lost.why)));
        }
        Ok(())
    }

    /// The password is put when the server is known: there has to be room.
    fn refuse_without_room(&self) -> Result<(), Rejection> {
        let Some(password) = &self.password else { return Ok(()) };
        let hidden = vec![0; password.len().max(1).next_multiple_of(16)];
        let put = self.writer.clone().attribute(AttributeType::Standard(2), &hidden).map(drop);
        put.map_err(|_| {
            let key = nasreq::avp::USER_PASSWORD.description().key;
            let code = ResultCode::DIAMETER_UNABLE_TO_COMPLY;
            self.refusal(code, key, "for RADIUS: the packet has no room left")
        })
    }

    /// The rejection that blames an AVP of the request, or its absence.
    fn refusal(&self, code: ResultCode, key: AvpKey, why: &str) -> Rejection {
        refusal(&self.request, code, key, why)
    }
}

/// Whether there is more to an attribute, or its AVP, than its value: some step of a translation puts it.
fn is_step(counterpart: &Counterpart) -> bool {
    matches!(counterpart, Counterpart::Procedure(_) | Counterpart::Pieces(_))
}

fn command_of(request: &Message) -> Result<&'static CommandDescription, Rejection> {
    let header = request.header();
    let accounting = [nasreq::AccountingRequest::DESCRIPTION, base::AccountingRequest::DESCRIPTION];
    let [of_nasreq, of_all] = accounting;
    let known = [AaRequest::DESCRIPTION, DiameterEapRequest::DESCRIPTION, of_nasreq];
    let is_it = |it: &&CommandDescription| {
        it.code == Some(header.command_code) && it.application_id == header.application_id
    };
    let found = known.into_iter().find(is_it);
    // Records of other applications have the grammar of the base protocol.
    found.or_else(|| (of_all.code == Some(header.command_code)).then_some(of_all)).ok_or_else(
        || {
            Rejection::new(ResultCode::DIAMETER_COMMAND_UNSUPPORTED)
                .because("RADIUS has no such command")
        },
    )
}

fn refusal(request: &Message, code: ResultCode, key: AvpKey, why: &str) -> Rejection {
    let failed = find(request, key).map(|avp| raw(&avp));
    let missing = RawAvp {
        code: key.code,
        vendor_id: key.vendor_id,
        flags: AvpFlags::MANDATORY,
        data: Default::default(),
    };
    Rejection::new(code).because(why).with_failed_avp(failed.unwrap_or(missing))
}

fn avps(message: &Message) -> impl Iterator<Item = AvpView<'_>> {
    message.avps().map_while(Result::ok)
}

/// An AVP as it stands.
fn raw(avp: &AvpView<'_>) -> RawAvp {
    let AvpKey { vendor_id, code } = avp.key();
    RawAvp { code, vendor_id, flags: avp.flags(), data: avp.data().to_vec().into() }
}

fn note(put: Result<(), Why>, key: AvpKey, lost: &mut Vec<Lost>) {
    if let Err(why) = put {
        lost.push(Lost { what: Part::Avp(key), why });
    }
}
