//! Writing (TS 29.328, 6.1.2): transparent data, with sequence numbers; whether services are in use, and switched on.

use diameter_core::Rejection;
use diameter_messages::base::ResultCode;
use diameter_messages::sh::{DataReference, ProfileUpdateAnswer, ProfileUpdateRequest};

use super::document::{ServiceState, ShData, TransparentData};
use super::{
    ApplicationServers, CANNOT_BE_MODIFIED, DSAI_NOT_AVAILABLE, NOT_ALLOWED, NOT_RECOGNIZED,
    OUT_OF_SYNC, RepositoryData, Subject, TOO_MUCH_DATA, owner,
};
use crate::answers::{denied, experimental, unable};
use crate::ims::{ImsSubscription, PublicIdentity, ServiceTag};
use crate::s6a::{self, Hss};
use crate::subscriber::Record;

/// What can be written.
const WRITABLE: [DataReference; 3] =
    [DataReference::REPOSITORYDATA, DataReference::PSIACTIVATION, DataReference::DSAI];

/// Answers a Profile-Update-Request. The record must be written down before the answer leaves, and it must be
/// [watched](super::watch()) meanwhile, for other servers may have subscribed to what changes.
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
    let host = &request.origin_host;
    if !asked.all(|it| WRITABLE.contains(it) && servers.may_write(host, *it)) {
        return Err(experimental(CANNOT_BE_MODIFIED));
    }
    let [reference] = request.data_reference[..] else {
        return Err(unable("several updates at once take a feature that is not supported"));
    };
    let subject =
        Subject::of(record.as_deref(), &request.user_identity, request.user_name.as_deref())?;
    let home = hss.access.check_home(&request.origin_realm, &subject.record.subscriber);
    home.map_err(denied)?;
    let (_, identity) = subject.public()?;
    let unknown = || experimental(NOT_RECOGNIZED);
    let document = ShData::parse(&request.sh_user_data);
    let document = document.map_err(|error| unknown().because(error.to_string()))?;
    match reference {
        DataReference::PSIACTIVATION => {
            if identity.service.is_none() {
                return Err(experimental(NOT_ALLOWED));
            }
            let (key, is_in_use) = (identity.key(), document.is_in_use.ok_or_else(unknown)?);
            change(record, |identity| {
                if identity.key() == key
                    && let Some(service) = &mut identity.service
                {
                    service.is_inactive = !is_in_use;
                }
            });
        }
        DataReference::DSAI => {
            if document.services.is_empty() {
                return Err(unknown());
            }
            let own = servers.server(host).and_then(|it| it.uri.as_deref());
            let mut switched = Vec::new();
            for service in &document.services {
                switched.extend(switches(subject.ims, identity, own, service)?);
            }
            let owner = owner(identity);
            change(record, |identity| {
                if super::owner(identity) == owner {
                    switched.iter().for_each(|(tag, is_active)| switch(identity, tag, *is_active));
                }
            });
        }
        _ => {
            let [update] = &document.repository[..] else { return Err(unknown()) };
            let octets = update.data.as_ref().map_or(0, |it| it.to_string().len());
            if octets > servers.most {
                return Err(experimental(TOO_MUCH_DATA));
            }
            let owner = owner(identity);
            if let Some(record) = record {
                write(update, &owner, &mut record.repository)?;
                if update.data.is_none() {
                    super::subscription::end(record, &owner, update);
                }
            }
        }
    }
    let mut answer = request.answer(&hss.identity).build();
    answer.result_code = Some(ResultCode::DIAMETER_SUCCESS);
    Ok(answer)
}

/// Changes public identities, as the operator may; who is to be told then, the record says.
fn change(record: Option<&mut Record>, change: impl Fn(&mut PublicIdentity)) {
    let Some(record) = record else { return };
    s6a::change(record, |subscriber| {
        let sets = subscriber.ims.iter_mut().flat_map(|it| &mut it.implicit_sets);
        sets.flat_map(|it| &mut it.identities).for_each(change);
    });
}

/// The services of this name that a server has for an identity, and what becomes of them.
fn switches(
    ims: &ImsSubscription,
    identity: &PublicIdentity,
    own: Option<&str>,
    wanted: &ServiceState,
) -> Result<Vec<(ServiceTag, bool)>, Rejection> {
    let criteria = ims.profile_of(identity).into_iter().flat_map(|it| &it.filter_criteria);
    let named = criteria.filter(|it| {
        own.is_none_or(|uri| it.server == uri) && it.service_tags.contains(&wanted.tag)
    });
    let service = |server: &String| ServiceTag { server: server.clone(), tag: wanted.tag.clone() };
    let services: Vec<_> = named.map(|it| (service(&it.server), wanted.is_active)).collect();
    match services.is_empty() {
        true => Err(experimental(DSAI_NOT_AVAILABLE)),
        false => Ok(services),
    }
}

fn switch(identity: &mut PublicIdentity, service: &ServiceTag, is_active: bool) {
    identity.inactive_services.retain(|it| it != service);
    if !is_active {
        identity.inactive_services.push(service.clone());
    }
}

fn write(
    update: &TransparentData,
    owner: &str,
    kept: &mut Vec<RepositoryData>,
) -> Result<(), Rejection> {
    let TransparentData { service, number, data } = update;
    let place = kept.iter().position(|it| it.owner == owner && it.service == *service);
    let known = place.and_then(|it| kept.get_mut(it));
    match (known, data) {
        (None, _) if *number != 0 => Err(experimental(OUT_OF_SYNC)),
        (None, None) => Err(experimental(NOT_ALLOWED)),
        (None, Some(data)) => {
            let (owner, service, number) = (owner.to_owned(), service.clone(), *number);
            kept.push(RepositoryData { owner, service, number, data: data.to_string() });
            Ok(())
        }
        (Some(known), _) if *number != next(known.number) => Err(experimental(OUT_OF_SYNC)),
        (Some(known), Some(data)) => {
            known.number = *number;
            known.data = data.to_string();
            Ok(())
        }
        (Some(_), None) => {
            kept.retain(|it| it.owner != owner || it.service != *service);
            Ok(())
        }
    }
}

/// The number that follows: 0 is that of new data only.
fn next(number: u16) -> u16 {
    number.checked_add(1).unwrap_or(1)
}
