//! FreeRADIUS's server, as Debian has it.

use std::fs;
use std::net::{Ipv4Addr, SocketAddr};
use std::process::Command;

use tempfile::TempDir;

use crate::{Files, Program, free_port};

/// What a server is to know. It logs in by PAP, CHAP and EAP-MD5, by EAP-TLS with certificates, and its log has all that it hears.
#[derive(Clone, Debug)]
pub struct FreeRadius<'a> {
    secret: &'a str,
    users: String,
    policy: &'a str,
    certificate: Option<&'a Files>,
}

/// A server at work.
#[derive(Debug)]
pub struct Running {
    /// Its process.
    pub program: Program,
    /// Where it takes Access-Requests.
    pub access: SocketAddr,
    /// Where it takes Accounting-Requests.
    pub accounting: SocketAddr,
}

impl<'a> FreeRadius<'a> {
    /// One that shares this with all clients on this host.
    pub fn new(secret: &'a str) -> Self {
        Self { secret, users: String::new(), policy: "", certificate: None }
    }

    /// Knows a user: lines of its `users` file, the first with the name and what is checked.
    #[must_use]
    pub fn user(mut self, lines: &str) -> Self {
        self.users.push_str(lines);
        self.users.push('\n');
        self
    }

    /// Does this first with an Access-Request: `unlang`.
    #[must_use]
    pub fn policy(self, policy: &'a str) -> Self {
        Self { policy, ..self }
    }

    /// Shows this certificate in EAP-TLS, and takes those of the same authority.
    #[must_use]
    pub fn certificate(self, certificate: &'a Files) -> Self {
        Self { certificate: Some(certificate), ..self }
    }

    /// Starts it, and waits until it takes requests.
    ///
    /// # Panics
    ///
    /// When it is not installed, or does not like its configuration.
    pub async fn start(&self) -> Running {
        let folder = TempDir::new().unwrap();
        let [access, accounting] =
            [(); 2].map(|()| SocketAddr::from((Ipv4Addr::LOCALHOST, free_port())));
        fs::write(folder.path().join("users"), &self.users).unwrap();
        let text = self.configuration(&folder.path().display().to_string(), access, accounting);
        fs::write(folder.path().join("radiusd.conf"), text).unwrap();
        let mut command = Command::new("freeradius");
        command.args(["-X", "-n", "radiusd", "-d"]).arg(folder.path());
        let program = Program::start(&mut command, folder);
        program.wait_for("Ready to process requests").await;
        Running { program, access, accounting }
    }

    fn configuration(&self, folder: &str, access: SocketAddr, accounting: SocketAddr) -> String {
        let Self { secret, policy, certificate, .. } = self;
        let (access, accounting) = (access.port(), accounting.port());
        let tls = certificate.map(|files| {
            let [certificate, key, trusted] =
                [&files.certificate, &files.key, &files.trusted].map(|it| it.display());
            format!(
                r#"
        tls-config common {{
            certificate_file = "{certificate}"
            private_key_file = "{key}"
            ca_file = "{trusted}"
            tls_min_version = "1.2"
            tls_max_version = "1.2"
            fragment_size = 500
        }}
        tls {{
            tls = common
        }}"#
            )
        });
        let tls = tls.unwrap_or_default();
        format!(
            r#"
name = freeradius
raddbdir = "{folder}"
logdir = "{folder}"
run_dir = "{folder}"
libdir = "/usr/lib/freeradius"
max_requests = 1024
security {{
    reject_delay = 0
    status_server = yes
}}
modules {{
    pap {{ }}
    chap {{ }}
    files {{
        filename = "{folder}/users"
    }}
    always ok {{
        rcode = ok
    }}
    eap {{
        default_eap_type = md5
        md5 {{ }}{tls}
    }}
}}
client all {{
    ipaddr = 127.0.0.0/8
    secret = "{secret}"
    require_message_authenticator = yes
}}
server default {{
    listen {{
        type = auth
        ipaddr = 127.0.0.1
        port = {access}
    }}
    listen {{
        type = acct
        ipaddr = 127.0.0.1
        port = {accounting}
    }}
    authorize {{
        {policy}
        chap
        eap {{
            ok = return
        }}
        files
        pap
    }}
    authenticate {{
        Auth-Type PAP {{
            pap
        }}
        Auth-Type CHAP {{
            chap
        }}
        eap
    }}
    accounting {{
        ok
    }}
    # Responses are signed as a whole: before 3.2.5 it does not do so by itself.
    post-auth {{
        update reply {{
            &Message-Authenticator := 0x00
        }}
        Post-Auth-Type REJECT {{
            update reply {{
                &Message-Authenticator := 0x00
            }}
        }}
        Post-Auth-Type Challenge {{
            update reply {{
                &Message-Authenticator := 0x00
            }}
        }}
    }}
}}
"#
        )
    }
}
