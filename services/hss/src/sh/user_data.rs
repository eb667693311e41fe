//! Reading (TS 29.328, 6.1.1).

use diameter_core::Rejection;
use diameter_messages::base::ResultCode;
use diameter_messages::sh::{DataReference, UserDataAnswer, UserDataRequest};
use diameter_messages::ts29229::avp::SERVER_NAME;
use diameter_messages::ts29329::avp::SERVICE_INDICATION;

use super::document::ShData;
use super::{ApplicationServers, CANNOT_BE_READ, NOT_ALLOWED, Subject};
use crate::answers::{denied, experimental, missing, unable};
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
    check_keys(request)?;
    let subject = Subject::of(record, &request.user_identity, request.user_name.as_deref())?;
    let home = hss.access.check_home(&request.origin_realm, &subject.record.subscriber);
    home.map_err(denied)?;
    let mut data = ShData::default();
    for reference in request.data_reference.iter() {
        tell(&mut data, *reference, request, &subject)?;
    }
    let mut answer = request.answer(&hss.identity).build();
    answer.result_code = Some(ResultCode::DIAMETER_SUCCESS);
    answer.sh_user_data = data.end().map(|it| it.into_bytes().into());
    Ok(answer)
}

/// The AVPs that some data are named by (TS 29.328, 7.6).
fn check_keys(request: &UserDataRequest) -> Result<(), Rejection> {
    let asks = |data| request.data_reference.contains(&data);
    if asks(DataReference::REPOSITORYDATA) && request.service_indication.is_empty() {
        return Err(missing(&SERVICE_INDICATION));
    }
    if asks(DataReference::INITIALFILTERCRITERIA) && request.server_name.is_none() {
        return Err(missing(&SERVER_NAME));
    }
    Ok(())
}

fn tell(
    data: &mut ShData,
    reference: DataReference,
    request: &UserDataRequest,
    subject: &Subject<'_>,
) -> Result<(), Rejection> {
    let unreadable = |_| unable("what is kept cannot be told");
    match reference {
        DataReference::REPOSITORYDATA => {
            let (_, identity) = subject.public()?;
            for service in &request.service_indication {
                // What is no text is no service that anybody has written.
                let Ok(service) = std::str::from_utf8(service) else { continue };
                data.repository(subject, identity, service).map_err(unreadable)?;
            }
        }
        DataReference::IMSPUBLICIDENTITY if request.identity_set.is_empty() => {
            data.identities(subject, None);
        }
        DataReference::IMSPUBLICIDENTITY => {
            request.identity_set.iter().for_each(|it| data.identities(subject, Some(*it)));
        }
        DataReference::IMSUSERSTATE => {
            let (_, identity) = subject.public()?;
            if identity.service.is_some() {
                return Err(experimental(NOT_ALLOWED));
            }
            data.state(subject, identity);
        }
        DataReference::S_CSCFNAME => {
            subject.public()?;
            data.server(subject);
        }
        DataReference::INITIALFILTERCRITERIA => {
            let (_, identity) = subject.public()?;
            let server = request.server_name.as_ref().ok_or_else(|| missing(&SERVER_NAME))?;
            data.criteria(subject, identity, server).map_err(unreadable)?;
        }
        DataReference::CHARGINGINFORMATION => data.charging(subject.ims.charging.as_ref()),
        DataReference::MSISDN => data.msisdn(subject),
        DataReference::PSIACTIVATION => {
            let (_, identity) = subject.public()?;
            let service = identity.service.as_ref().ok_or_else(|| experimental(NOT_ALLOWED))?;
            data.activation(service.is_inactive);
        }
        _ => return Err(experimental(CANNOT_BE_READ)),
    }
    Ok(())
}
