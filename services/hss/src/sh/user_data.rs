//! Reading (TS 29.328, 6.1.1).

use diameter_core::Rejection;
use diameter_messages::base::ResultCode;
use diameter_messages::sh::{UserDataAnswer, UserDataRequest};

use super::data::{Data, Keys};
use super::document::ShData;
use super::{ApplicationServers, CANNOT_BE_READ, Subject};
use crate::answers::{denied, experimental};
use crate::s6a::Hss;
use crate::subscriber::Record;

/// Answers a User-Data-Request. `record` is that of the subscriber, if there is one.
///
/// # Errors
///
/// Why nothing is told.
pub fn user_data(
    hss: &Hss,
    servers: &ApplicationServers,
    request: &UserDataRequest,
    record: Option<&Record>,
) -> Result<UserDataAnswer, Rejection> {
    let mut asked = request.data_reference.iter();
    if !asked.all(|it| servers.may_read(&request.origin_host, *it)) {
        return Err(experimental(CANNOT_BE_READ));
    }
    let keys = Keys {
        services: &request.service_indication,
        server: request.server_name.as_ref(),
        sets: &request.identity_set,
        tags: &request.dsai_tag,
    };
    let asked = keys.name(&request.data_reference, CANNOT_BE_READ)?;
    // Of that, servers are only told when it happens.
    if asked.contains(&Data::Reachability) {
        return Err(experimental(CANNOT_BE_READ));
    }
    let subject = Subject::of(record, &request.user_identity, request.user_name.as_deref())?;
    let home = hss.access.check_home(&request.origin_realm, &subject.record.subscriber);
    home.map_err(denied)?;
    let mut told = ShData::default();
    for data in &asked {
        subject.tell(data, &mut told)?;
    }
    let mut answer = request.answer(&hss.identity).build();
    answer.result_code = Some(ResultCode::DIAMETER_SUCCESS);
    answer.sh_user_data = (!told.is_empty()).then(|| told.document().into_bytes().into());
    Ok(answer)
}
