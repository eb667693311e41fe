//! Writing (TS 29.328, 6.1.2): transparent data, with sequence numbers.

use diameter_core::Rejection;
use diameter_messages::base::ResultCode;
use diameter_messages::sh::{DataReference, ProfileUpdateAnswer, ProfileUpdateRequest};

use super::{
    ApplicationServers, CANNOT_BE_MODIFIED, NOT_ALLOWED, NOT_RECOGNIZED, OUT_OF_SYNC,
    RepositoryData, Subject, TOO_MUCH_DATA, owner,
};
use crate::answers::{denied, experimental, unable};
use crate::s6a::Hss;
use crate::subscriber::Record;
use crate::xml::Element;

/// Answers a Profile-Update-Request. The record must be written down before the answer leaves.
///
/// # Errors
///
/// Why nothing is written. Nothing is changed then.
pub fn profile_update(
    hss: &Hss,
    servers: &ApplicationServers,
    request: &ProfileUpdateRequest,
    record: Option<&mut Record>,
) -> Result<ProfileUpdateAnswer, Rejection> {
    let mut asked = request.data_reference.iter();
    let is_writable = |it: &DataReference| *it == DataReference::REPOSITORYDATA;
    if !asked.all(|it| is_writable(it) && servers.may_write(&request.origin_host, *it)) {
        return Err(experimental(CANNOT_BE_MODIFIED));
    }
    if request.data_reference.len() > 1 {
        return Err(unable("several updates at once take a feature that is not supported"));
    }
    let subject =
        Subject::of(record.as_deref(), &request.user_identity, request.user_name.as_deref())?;
    let home = hss.access.check_home(&request.origin_realm, &subject.record.subscriber);
    home.map_err(denied)?;
    let (_, identity) = subject.public()?;
    let owner = owner(identity);
    let update = Update::read(&request.sh_user_data)?;
    if update.data.as_ref().is_some_and(|it| it.len() > servers.most) {
        return Err(experimental(TOO_MUCH_DATA));
    }
    if let Some(record) = record {
        update.write(owner, &mut record.repository)?;
    }
    let mut answer = request.answer(&hss.identity).build();
    answer.result_code = Some(ResultCode::DIAMETER_SUCCESS);
    Ok(answer)
}

/// What is to be written.
struct Update {
    service: String,
    number: u16,
    /// `None` when it is to be deleted.
    data: Option<String>,
}

impl Update {
    fn read(document: &[u8]) -> Result<Self, Rejection> {
        let unknown = || experimental(NOT_RECOGNIZED);
        let because = |error: crate::xml::XmlError| unknown().because(error.to_string());
        let document = Element::parse_octets(document).map_err(because)?;
        if document.local_name() != "Sh-Data" {
            return Err(unknown());
        }
        let data = document.element("RepositoryData").ok_or_else(unknown)?;
        let service = data.text_of("ServiceIndication").ok_or_else(unknown)?;
        let number = data.text_of("SequenceNumber").and_then(|it| it.parse().ok());
        let number = number.ok_or_else(unknown)?;
        Ok(Self { service, number, data: data.element("ServiceData").map(ToString::to_string) })
    }

    fn write(self, owner: String, kept: &mut Vec<RepositoryData>) -> Result<(), Rejection> {
        let Self { service, number, data } = self;
        let place = kept.iter().position(|it| it.owner == owner && it.service == service);
        let known = place.and_then(|it| kept.get_mut(it));
        match (known, data) {
            (None, _) if number != 0 => Err(experimental(OUT_OF_SYNC)),
            (None, None) => Err(experimental(NOT_ALLOWED)),
            (None, Some(data)) => {
                kept.push(RepositoryData { owner, service, number, data });
                Ok(())
            }
            (Some(known), _) if number != next(known.number) => Err(experimental(OUT_OF_SYNC)),
            (Some(known), Some(data)) => {
                known.number = number;
                known.data = data;
                Ok(())
            }
            (Some(_), None) => {
                kept.retain(|it| it.owner != owner || it.service != service);
                Ok(())
            }
        }
    }
}

/// The number that follows: 0 is that of new data only.
fn next(number: u16) -> u16 {
    number.checked_add(1).unwrap_or(1)
}
