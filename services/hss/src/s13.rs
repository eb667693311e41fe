//! S13: the equipment identity register (TS 29.272, 6).

use std::collections::HashMap;

use diameter_core::{AvpFlags, Identity, RawAvp, Rejection};
use diameter_messages::base::ResultCode;
use diameter_messages::s13::{
    EquipmentStatus, ExperimentalResult, MeIdentityCheckAnswer, MeIdentityCheckRequest,
};

/// Which equipment is welcome. What stands in it for an IMEI and a subscriber counts before what stands there for
/// the IMEI, and that before its type (the first eight digits).
///
/// ```
/// use diameter_hss::s13::EquipmentRegister;
/// use diameter_messages::s13::EquipmentStatus;
///
/// let mut register = EquipmentRegister::default();
/// register.set_type("35693803", EquipmentStatus::WHITELISTED)?;
/// register.set("356938035643809", EquipmentStatus::BLACKLISTED)?;
/// register.set_for("35693803564380", "262011234567890", EquipmentStatus::WHITELISTED)?;
/// let status = |imei, imsi| register.status(imei, imsi).ok().flatten();
/// assert_eq!(status("356938035643809", None), Some(EquipmentStatus::BLACKLISTED));
/// assert_eq!(status("35693803564380", Some("262011234567890")), Some(EquipmentStatus::WHITELISTED));
/// assert_eq!(status("35693803000000", None), Some(EquipmentStatus::WHITELISTED));
/// assert_eq!(status("01234567890123", None), None);
/// # Ok::<(), diameter_hss::s13::InvalidImei>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct EquipmentRegister {
    types: HashMap<String, EquipmentStatus>,
    equipment: HashMap<String, EquipmentStatus>,
    pairs: HashMap<(String, String), EquipmentStatus>,
    default: Option<EquipmentStatus>,
}

impl EquipmentRegister {
    /// What is said of equipment that nothing is known of; unknown by default.
    pub fn set_default(&mut self, status: Option<EquipmentStatus>) {
        self.default = status;
    }

    /// All equipment of a type: the first eight digits of the IMEI (TAC).
    ///
    /// # Errors
    ///
    /// When these are not eight digits.
    pub fn set_type(&mut self, tac: &str, status: EquipmentStatus) -> Result<(), InvalidImei> {
        if tac.len() != 8 || !is_digits(tac) {
            return Err(InvalidImei);
        }
        self.types.insert(tac.to_owned(), status);
        Ok(())
    }

    /// One piece of equipment.
    ///
    /// # Errors
    ///
    /// When it is no IMEI.
    pub fn set(&mut self, imei: &str, status: EquipmentStatus) -> Result<(), InvalidImei> {
        self.equipment.insert(key(imei)?.to_owned(), status);
        Ok(())
    }

    /// One piece of equipment, in the hands of one subscriber.
    ///
    /// # Errors
    ///
    /// When it is no IMEI.
    pub fn set_for(
        &mut self,
        imei: &str,
        imsi: &str,
        status: EquipmentStatus,
    ) -> Result<(), InvalidImei> {
        self.pairs.insert((key(imei)?.to_owned(), imsi.to_owned()), status);
        Ok(())
    }

    /// What is known of equipment; `None` if nothing is.
    ///
    /// # Errors
    ///
    /// When it is no IMEI.
    pub fn status(
        &self,
        imei: &str,
        imsi: Option<&str>,
    ) -> Result<Option<EquipmentStatus>, InvalidImei> {
        let key = key(imei)?;
        let pair = imsi.and_then(|imsi| self.pairs.get(&(key.to_owned(), imsi.to_owned())));
        let known = pair.or_else(|| self.equipment.get(key)).or_else(|| {
            let tac = key.get(..8)?;
            self.types.get(tac)
        });
        Ok(known.copied().or(self.default))
    }
}

/// Answers an ME-Identity-Check-Request (ECR).
///
/// # Errors
///
/// When the IMEI is missing or none: 5005 and 5004 with Failed-AVP. The text names no code for it.
pub fn me_identity_check(
    identity: &Identity,
    register: &EquipmentRegister,
    request: &MeIdentityCheckRequest,
) -> Result<MeIdentityCheckAnswer, Rejection> {
    let failed = |code, value: &str| {
        // IMEI (1402), which is what Terminal-Information must hold on S13.
        let data = value.as_bytes().to_vec().into();
        let flags = AvpFlags::VENDOR.with(AvpFlags::MANDATORY);
        let imei = RawAvp { code: 1402, vendor_id: 10415, flags, data };
        Rejection::new(code).with_failed_avp(imei)
    };
    let imei = request.terminal_information.imei.as_ref();
    let imei = imei.ok_or_else(|| failed(ResultCode::DIAMETER_MISSING_AVP, "00000000000000"))?;
    let imsi = request.user_name.as_ref().map(|it| it.as_str());
    let status = register.status(imei.as_str(), imsi);
    let status =
        status.map_err(|_| failed(ResultCode::DIAMETER_INVALID_AVP_VALUE, imei.as_str()))?;
    let mut answer = request.answer(identity).build();
    match status {
        Some(status) => {
            answer.result_code = Some(ResultCode::DIAMETER_SUCCESS);
            answer.equipment_status = Some(status);
        }
        None => {
            // DIAMETER_ERROR_EQUIPMENT_UNKNOWN (TS 29.272, 7.4.3.4).
            let result =
                ExperimentalResult::builder().vendor_id(10415).experimental_result_code(5422);
            answer.experimental_result = Some(result.build());
        }
    }
    Ok(answer)
}

/// The part of an IMEI that counts: 14 digits. The check digit, or the two of the software version, are not
/// looked at (TS 29.272, 6.2.1.3).
fn key(imei: &str) -> Result<&str, InvalidImei> {
    match imei.get(..14) {
        Some(key) if (14..=16).contains(&imei.len()) && is_digits(imei) => Ok(key),
        _ => Err(InvalidImei),
    }
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|it| it.is_ascii_digit())
}

/// No IMEI: it has 14 to 16 digits, and its type eight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an IMEI has 14 to 16 digits, and a type code 8")]
pub struct InvalidImei;
