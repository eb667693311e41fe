//! `diameter serve scenario`: answers requests of any application as a file says.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use clap::Args;
use diameter_core::{HopByHopId, Rejection, ResultCode};
use diameter_dictionary::Catalogue;
use diameter_node::{Context, SendOptions};

use super::{Listening, serve};
use crate::arguments::Global;
use crate::scenario::{Asked, Purpose, REQUEST, Scenario, Slots, Value};
use crate::{Status, error, model};

/// Answers as the rules of a scenario say: requests of any application, with delays, errors, silence, and requests of
/// the server
#[derive(Debug, Args)]
#[command(
    after_help = EXAMPLES,
    mut_arg("identity", |it| {
        it.required(false)
            .required_unless_present("check")
            .default_value_if("check", "true", "check.example.net")
    })
)]
pub(super) struct Arguments {
    /// The scenario: TOML with a `[[rule]]` for each kind of request
    #[arg(value_name = "FILE")]
    file: PathBuf,
    #[command(flatten)]
    listening: Listening,
    /// Checks the scenario, and serves nobody
    #[arg(long)]
    check: bool,
}

const EXAMPLES: &str = "\
A rule has a `request` (its command), and with it, all of them optional:
  if = 'avp(\"CC-Request-Type\") == \"INITIAL_REQUEST\"'   which of these requests
  share = \"10%\"           how many of them
  delay = \"5ms..50ms\"     how long the answer takes
  avps = { ... }          what the answer has beside what every answer has
  copy = [\"User-Name\"]    AVPs that are repeated as they came
  save = { imsi = \"Subscription-Id/Subscription-Id-Data\" }, used as ${imsi}
  error = 3004            a Result-Code instead of an answer; message = \"why\"
  drop = true             no answer
  [[rule.then]]           after = \"2s\", send = \"RAR\", avps = { ... }: what the server sends next
The first rule that is for a request counts; without any it is answered with 5012.

Examples:
  diameter serve scenario pcrf.toml --identity pcrf.example.net
  diameter serve --scenario pcrf.toml --identity pcrf.example.net \\
      --listen [::]:3868
  diameter serve scenario pcrf.toml --check

Exit status:
  0  interrupted; or the scenario is fine, with --check
  1  the scenario has mistakes: they are on standard error
  2  the arguments are wrong, a file cannot be read, the address is taken";

pub(super) async fn run(arguments: &Arguments, global: &Global) -> anyhow::Result<Status> {
    let catalogue = Catalogue::new(model::with(&global.dictionaries)?);
    let read = Scenario::load(&arguments.file, Purpose::Serve, catalogue, |_, _| Some(()));
    let scenario = match read {
        Ok((scenario, ())) => Arc::new(scenario),
        Err(error) if error.is::<diameter_codegen::Diagnostics>() => {
            error::print(&error);
            return Ok(Status::Findings);
        }
        Err(error) => return Err(error),
    };
    if arguments.check {
        println!("{}: fine", arguments.file.display());
        return Ok(Status::Fine);
    }
    let node = arguments.listening.node()?;
    let node = scenario.applications.iter().fold(node, |node, it| node.application(*it));
    let node = node.handle_others(move |context| {
        let scenario = scenario.clone();
        async move {
            let (message, identity) = (context.message(), context.identity());
            let asked = Asked { message, peer: context.peer().as_str(), identity };
            let reply = scenario.rules.reply(&asked, &scenario.values, &scenario.names);
            let Some(reply) = reply else {
                let rejection = Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY);
                return Some(rejection.because("no rule is for it").answer(message, identity));
            };
            if !reply.delay.is_zero() {
                tokio::time::sleep(reply.delay).await;
            }
            for index in 0..scenario.rules.then(reply.rule).len() {
                let (scenario, context) = (scenario.clone(), context.clone());
                tokio::spawn(then(scenario, context, reply.rule, index, reply.slots.clone()));
            }
            reply.answer
        }
    });
    serve(node).await
}

/// Sends what follows an answer to whoever has got that.
async fn then(
    scenario: Arc<Scenario>,
    context: Context,
    rule: usize,
    index: usize,
    mut slots: Slots,
) {
    let Some(then) = scenario.rules.then(rule).get(index) else { return };
    tokio::time::sleep(then.after.draw()).await;
    slots[REQUEST] = Some(Value::Number(0));
    let client = context.client();
    let ids = (HopByHopId(0), client.new_end_to_end_id());
    let request = match then.send.template.write(&slots, ids, None) {
        Ok(request) => request,
        Err(error) => {
            let name = scenario.requests.get(then.send.number).map_or("", String::as_str);
            return error::warn(&format!("{name} is not sent: {}", error.told(&scenario.names)));
        }
    };
    let options = SendOptions { peer: Some(context.peer().clone()), ..SendOptions::default() };
    let name = scenario.requests.get(then.send.number).map_or("", String::as_str);
    let sent = Instant::now();
    match client.send_message(request, options).await {
        Ok(answer) if then.send.is_answered_by(&answer, sent.elapsed()) => {}
        Ok(_) => error::warn(&format!("{name} was answered otherwise than expected")),
        Err(error) => error::warn(&format!("{name} has no answer: {error}")),
    }
}
