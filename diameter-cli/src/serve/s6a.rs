//! A home subscriber server for tests: users out of a file (3GPP TS 29.272).

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::Arc;

use anyhow::{Context as _, anyhow};
use clap::Args;
use diameter_core::coding::{PlmnId, Tbcd};
use diameter_core::{List, OctetString, Rejection};
use diameter_messages::base::ResultCode;
use diameter_messages::s6a::{
    AllApnConfigurationsIncludedIndicator, AllocationRetentionPriority, Ambr, ApnConfiguration,
    ApnConfigurationProfile, AuthenticationInfo, AuthenticationInformationAnswer,
    AuthenticationInformationRequest, EUtranVector, EpsSubscribedQosProfile, NetworkAccessMode,
    PdnType, SubscriberStatus, SubscriptionData, UlaFlags, UlrFlags, UpdateLocationAnswer,
    UpdateLocationRequest,
};
use diameter_node::Context;
use serde::Deserialize;

use super::{Listening, read_json, serve};
use crate::Status;

/// A home subscriber server: answers AIR and ULR for the users of a file
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct Arguments {
    #[command(flatten)]
    listening: Listening,
    /// A JSON object with a user for each IMSI
    #[arg(long, value_name = "FILE")]
    subscribers: PathBuf,
}

const EXAMPLES: &str = "\
The file has an object for each IMSI, in which everything may be left out but `msisdn`:

  { \"262011234567890\": { \"msisdn\": \"491700000001\",
                         \"apns\": [\"internet\", \"ims\"],
                         \"plmns\": [\"26201\"],
                         \"uplink\": 50000000, \"downlink\": 100000000 } }

`apns` are internet unless said otherwise, the first is the default; `plmns` are where the user may
roam, everywhere unless said; `uplink` and `downlink` are bit/s. Authentication vectors are random: a
real SIM does not accept them. Unknown users are answered with 5001 USER_UNKNOWN, those in a network
that is not listed with 5004 ROAMING_NOT_ALLOWED.

Examples:
  diameter serve s6a --identity hss.example.net --subscribers subscribers.json

Exit status:
  0  interrupted
  2  the arguments are wrong, a file cannot be read, the address is taken";

/// Experimental-Result-Codes of 3GPP (TS 29.272, 7.4).
const VENDOR_3GPP: u32 = 10415;
const USER_UNKNOWN: u32 = 5001;
const ROAMING_NOT_ALLOWED: u32 = 5004;

/// The most vectors that are given at once (TS 29.272, 7.2.6 leaves it to the HSS).
const MOST_VECTORS: u32 = 5;

pub(super) async fn run(arguments: &Arguments) -> anyhow::Result<Status> {
    let Arguments { listening, subscribers } = arguments;
    let read: HashMap<String, Entry> = read_json(subscribers)?;
    let mut users = HashMap::new();
    for (imsi, entry) in read {
        let user = entry.user().with_context(|| format!("{}: {imsi}", subscribers.display()))?;
        users.insert(imsi, user);
    }
    let users = Arc::new(Users { users });
    let (authenticating, updating) = (users.clone(), users);
    let node = listening
        .node()?
        .handle(move |request: AuthenticationInformationRequest, context| {
            let users = authenticating.clone();
            async move { users.authenticate(&request, &context) }
        })
        .handle(move |request: UpdateLocationRequest, context| {
            let users = updating.clone();
            async move { users.update(&request, &context) }
        });
    serve(node).await
}

/// A user as the file has it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    msisdn: String,
    #[serde(default = "Entry::internet")]
    apns: Vec<String>,
    plmns: Option<Vec<String>>,
    #[serde(default = "Entry::uplink")]
    uplink: u32,
    #[serde(default = "Entry::downlink")]
    downlink: u32,
}

impl Entry {
    fn internet() -> Vec<String> {
        vec!["internet".to_owned()]
    }

    fn uplink() -> u32 {
        50_000_000
    }

    fn downlink() -> u32 {
        100_000_000
    }

    /// Reads what is written in digits.
    fn user(self) -> anyhow::Result<User> {
        let plmns = self.plmns.map(|plmns| {
            let plmns = plmns.iter().map(|plmn| {
                plmn.parse().with_context(|| format!("`{plmn}` is not a country and network code"))
            });
            plmns.collect::<anyhow::Result<Vec<PlmnId>>>()
        });
        let msisdn = self.msisdn.parse::<Tbcd>();
        let msisdn = msisdn.with_context(|| format!("`{}` is not an MSISDN", self.msisdn))?;
        let apns = self.apns.iter().zip(1..).map(|(name, number)| apn(number, name));
        let apns = List::<ApnConfiguration, 1>::try_from(apns.collect::<Vec<_>>());
        let apns = apns.map_err(|_| anyhow!("`apns` needs a name at least"))?;
        let profile = ApnConfigurationProfile::builder()
            .context_identifier(1)
            .all_apn_configurations_included_indicator(
                AllApnConfigurationsIncludedIndicator::ALL_APN_CONFIGURATIONS_INCLUDED,
            )
            .apn_configuration(apns)
            .build();
        let ambr = Ambr::builder()
            .max_requested_bandwidth_ul(self.uplink)
            .max_requested_bandwidth_dl(self.downlink)
            .build();
        let subscription = SubscriptionData::builder()
            .subscriber_status(SubscriberStatus::SERVICE_GRANTED)
            .msisdn(msisdn)
            .network_access_mode(NetworkAccessMode::ONLY_PACKET)
            .ambr(ambr)
            .apn_configuration_profile(profile)
            .build();
        Ok(User { subscription, plmns: plmns.transpose()? })
    }
}

/// One APN, with the quality of service that every network gives.
fn apn(number: u32, name: &str) -> ApnConfiguration {
    let priority = AllocationRetentionPriority::builder().priority_level(8).build();
    let quality = EpsSubscribedQosProfile::builder()
        .qos_class_identifier(9)
        .allocation_retention_priority(priority)
        .build();
    ApnConfiguration::builder()
        .context_identifier(number)
        .pdn_type(PdnType::IPV4V6)
        .service_selection(name)
        .eps_subscribed_qos_profile(quality)
        .build()
}

struct User {
    subscription: SubscriptionData,
    /// Where the user may be; everywhere if nothing is said.
    plmns: Option<Vec<PlmnId>>,
}

struct Users {
    users: HashMap<String, User>,
}

impl Users {
    fn find(&self, imsi: &str, visited: &OctetString) -> Result<&User, Rejection> {
        let Some(user) = self.users.get(imsi) else {
            return Err(Rejection::experimental(VENDOR_3GPP, USER_UNKNOWN));
        };
        let visited = PlmnId::try_from(visited).ok();
        let is_allowed = user
            .plmns
            .as_ref()
            .is_none_or(|plmns| visited.is_some_and(|visited| plmns.contains(&visited)));
        match is_allowed {
            true => Ok(user),
            false => Err(Rejection::experimental(VENDOR_3GPP, ROAMING_NOT_ALLOWED)),
        }
    }

    fn authenticate(
        &self,
        request: &AuthenticationInformationRequest,
        context: &Context,
    ) -> Result<AuthenticationInformationAnswer, Rejection> {
        self.find(request.user_name.as_str(), &request.visited_plmn_id)?;
        let asked = request.requested_eutran_authentication_info.as_ref();
        let count = asked.map_or(0, |it| it.number_of_requested_vectors.unwrap_or(1));
        let vectors = (1..=count.min(MOST_VECTORS)).map(vector);
        let info = AuthenticationInfo::builder().e_utran_vectors(vectors).build();
        let answer = request.answer(context.identity());
        let answer = answer.result_code(ResultCode::DIAMETER_SUCCESS).authentication_info(info);
        Ok(answer.build())
    }

    fn update(
        &self,
        request: &UpdateLocationRequest,
        context: &Context,
    ) -> Result<UpdateLocationAnswer, Rejection> {
        let user = self.find(request.user_name.as_str(), &request.visited_plmn_id)?;
        let answer = request
            .answer(context.identity())
            .result_code(ResultCode::DIAMETER_SUCCESS)
            .ula_flags(UlaFlags::SEPARATION_INDICATION);
        let mut answer = answer.build();
        if !request.ulr_flags.contains(UlrFlags::SKIP_SUBSCRIBER_DATA) {
            answer.subscription_data = Some(Box::new(user.subscription.clone()));
        }
        Ok(answer)
    }
}

/// Octets of the right lengths (3GPP TS 33.401, 6.1.2).
fn vector(number: u32) -> EUtranVector {
    let random = |_| fastrand::u8(..);
    let rand: [u8; 16] = std::array::from_fn(random);
    let xres: [u8; 8] = std::array::from_fn(random);
    let autn: [u8; 16] = std::array::from_fn(random);
    let kasme: [u8; 32] = std::array::from_fn(random);
    EUtranVector::builder()
        .item_number(number)
        .rand(rand)
        .xres(xres)
        .autn(autn)
        .kasme(kasme)
        .build()
}
