//! AA-Request and Diameter-EAP-Request as Access-Request.

use diameter_core::{AvpKey, Rejection, ResultCode};
use diameter_messages::base::{self, AuthRequestType};
use diameter_messages::eap;
use diameter_messages::nasreq::{self, ServiceType};
use zeroize::Zeroizing;

use super::{Forwarded, note, state};
use crate::packet::{AttributeType, LONGEST_PASSWORD};
use crate::translation::table::{self, PROVES};
use crate::translation::to_attributes::{find, why, write};
use crate::translation::to_avps::integer;

const USER_PASSWORD: AvpKey = nasreq::avp::USER_PASSWORD.description().key;
const CHAP_AUTH: AvpKey = nasreq::avp::CHAP_AUTH.description().key;
const EAP_PAYLOAD: AvpKey = eap::avp::EAP_PAYLOAD.description().key;
const SERVICE_TYPE: AvpKey = nasreq::avp::SERVICE_TYPE.description().key;
const STATE: AvpKey = nasreq::avp::STATE.description().key;

impl Forwarded {
    /// Writes what proves who the user is, and what is asked; returns the AVPs that have been seen to.
    pub(super) fn write_login(&mut self) -> Result<Vec<AvpKey>, Rejection> {
        let authorizes_only = self.authorizes_only();
        self.refuse_without_proof(authorizes_only)?;
        self.write_password()?;
        self.write_chap()?;
        self.write_payload()?;
        self.write_service(authorizes_only);
        if let Some(value) = find(&self.request, STATE) {
            let (server, state) = state::parse(value.data());
            self.preferred = server;
            let put = write(&mut self.writer, AttributeType::Standard(24), state);
            note(put, STATE, &mut self.lost);
        }
        let mut written = vec![USER_PASSWORD, CHAP_AUTH, EAP_PAYLOAD, STATE];
        if authorizes_only {
            written.push(SERVICE_TYPE);
        }
        Ok(written)
    }

    pub(super) fn authorizes_only(&self) -> bool {
        let key = base::avp::AUTH_REQUEST_TYPE.description().key;
        let asked = find(&self.request, key).and_then(|it| integer(it.data()));
        asked == u32::try_from(AuthRequestType::AUTHORIZE_ONLY.0).ok()
    }

    /// An Access-Request has one proof, unless it asks for less than a login (RFC 2865, 4.1; RFC 5176, 3.1).
    fn refuse_without_proof(&self, authorizes_only: bool) -> Result<(), Rejection> {
        let has = |key: &AvpKey| find(&self.request, *key).is_some();
        let proofs = [USER_PASSWORD, CHAP_AUTH, EAP_PAYLOAD];
        let mut found = proofs.into_iter().filter(has);
        let code = match (found.next(), found.next()) {
            (Some(_), Some(second)) => {
                let code = ResultCode::DIAMETER_CONTRADICTING_AVPS;
                return Err(self.refusal(code, second, "an Access-Request has one proof alone"));
            }
            (Some(_), None) => return Ok(()),
            _ => ResultCode::DIAMETER_MISSING_AVP,
        };
        let service = find(&self.request, SERVICE_TYPE).and_then(|it| integer(it.data()));
        let is_call_check = service == u32::try_from(ServiceType::CALL_CHECK.0).ok();
        let proves = PROVES.into_iter().filter_map(table::key_of).any(|key| has(&key));
        if authorizes_only || is_call_check || has(&STATE) || proves {
            return Ok(());
        }
        Err(self.refusal(code, USER_PASSWORD, "an Access-Request has to prove who the user is"))
    }

    /// Keeps the password until the server is known whose secret hides it.
    fn write_password(&mut self) -> Result<(), Rejection> {
        let Some(password) = find(&self.request, USER_PASSWORD) else { return Ok(()) };
        let password = password.data();
        if password.len() > LONGEST_PASSWORD {
            let code = ResultCode::DIAMETER_INVALID_AVP_LENGTH;
            return Err(self.refusal(code, USER_PASSWORD, "RADIUS takes 128 octets"));
        }
        self.password = Some(Zeroizing::new(password.to_vec()));
        Ok(())
    }

    /// CHAP-Password: the identifier and the response.
    fn write_chap(&mut self) -> Result<(), Rejection> {
        let Some(auth) = find(&self.request, CHAP_AUTH) else { return Ok(()) };
        let member = |key| auth.avps().flatten().find(|it| it.key() == key);
        let ident = member(nasreq::avp::CHAP_IDENT.description().key);
        let response = member(nasreq::avp::CHAP_RESPONSE.description().key);
        let value = match (&ident, &response) {
            (Some(ident), Some(response))
                if ident.data().len() == 1 && response.data().len() == 16 =>
            {
                [ident.data(), response.data()].concat()
            }
            _ => {
                let code = ResultCode::DIAMETER_INVALID_AVP_VALUE;
                let why =
                    "CHAP-Password is made of a CHAP-Ident of 1 octet and a CHAP-Response of 16";
                return Err(self.refusal(code, CHAP_AUTH, why));
            }
        };
        let put = write(&mut self.writer, AttributeType::Standard(3), &value);
        note(put, CHAP_AUTH, &mut self.lost);
        Ok(())
    }

    /// EAP-Message in pieces; one without octets starts EAP (RFC 4072, 6.2; RFC 3579, 2.1).
    fn write_payload(&mut self) -> Result<(), Rejection> {
        let Some(payload) = find(&self.request, EAP_PAYLOAD) else { return Ok(()) };
        let put = match payload.data() {
            [] => write(&mut self.writer, AttributeType::Standard(79), &[]),
            octets => self.writer.split(79, octets).map(drop).map_err(|error| why(&error)),
        };
        note(put, EAP_PAYLOAD, &mut self.lost);
        // A server finds the user by User-Name, which a NAS copies of the identity (RFC 3579, 2.1).
        let has_name = find(&self.request, base::avp::USER_NAME.description().key).is_some();
        if let Some(identity) = identity(payload.data()).filter(|_| !has_name) {
            let put = write(&mut self.writer, AttributeType::Standard(1), identity);
            note(put, EAP_PAYLOAD, &mut self.lost);
        }
        Ok(())
    }

    /// Service-Type, which says in RADIUS that nothing has to be proved.
    fn write_service(&mut self, authorizes_only: bool) {
        if !authorizes_only {
            return;
        }
        let asked = find(&self.request, SERVICE_TYPE).and_then(|it| integer(it.data()));
        let [only, check] = [ServiceType::AUTHORIZE_ONLY, ServiceType::CALL_CHECK];
        let value = match asked.and_then(|it| i32::try_from(it).ok()) {
            Some(asked) if asked == check.0 => check.0,
            _ => only.0,
        };
        let put = write(&mut self.writer, AttributeType::Standard(6), &value.to_be_bytes());
        // Another service is not asked for: an Access-Request has one Service-Type.
        let is_other = asked.is_some_and(|asked| u32::try_from(value) != Ok(asked));
        let put = put.and(if is_other { Err(super::Why::TooMany) } else { Ok(()) });
        note(put, SERVICE_TYPE, &mut self.lost);
    }
}

/// The identity in an EAP-Response/Identity (RFC 3748, 5.1): up to the first zero octet.
fn identity(payload: &[u8]) -> Option<&[u8]> {
    let [2, _, _, _, 1, identity @ ..] = payload else { return None };
    let identity = identity.split(|octet| *octet == 0).next()?;
    (1..=253).contains(&identity.len()).then_some(identity)
}
