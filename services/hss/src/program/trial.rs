//! A trial: what `diameter-hss` sets up where there is no file yet, so that it can be tried out at once.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use anyhow::Context;
use diameter_hss::storage::MasterKey;

/// The folder, where the program is started.
const FOLDER: &str = "diameter-hss-trial";

/// The request that the line sends which tries the server out.
const REQUEST: &str = "attach.json";

/// The file of the trial.
pub(super) fn file() -> PathBuf {
    Path::new(FOLDER).join("hss.toml")
}

/// Makes the folder, if it is not there. Whether it is new: it has no subscribers then.
pub(super) fn set_up() -> anyhow::Result<bool> {
    let folder = Path::new(FOLDER);
    if file().exists() {
        return Ok(false);
    }
    let made = || -> anyhow::Result<()> {
        fs::create_dir_all(folder)?;
        let key = MasterKey::generate()?;
        secret(&folder.join("master.key"), &key)?;
        let token = MasterKey::generate()?;
        secret(&folder.join("operator.token"), &token)?;
        fs::write(folder.join("subscribers.csv"), include_str!("../../examples/subscribers.csv"))?;
        fs::write(folder.join(REQUEST), include_str!("../../examples/attach.json"))?;
        // The last one: with it the trial is there.
        fs::write(file(), include_str!("../../examples/hss.toml"))?;
        Ok(())
    };
    made().with_context(|| format!("cannot set up a trial in {}", folder.display()))?;
    Ok(true)
}

/// The subscribers of the trial.
pub(super) fn subscribers() -> PathBuf {
    Path::new(FOLDER).join("subscribers.csv")
}

/// What to do with it.
pub(super) fn hint(diameter: &str, pages: Option<&str>) -> String {
    let mut text = format!(
        "A trial, in the folder {FOLDER}: hss.toml says everything, subscribers.csv has two subscribers.\n\
         Try it out in another terminal:\n\n  \
         diameter send {diameter} {FOLDER}/{REQUEST} --identity \
         mme1.epc.mnc001.mcc262.3gppnetwork.org\n\n\
         (in this repository: cargo run -p diameter-cli -- send ...)\n"
    );
    if let Some(pages) = pages {
        text += &format!(
            "Pages: {pages}. What changes subscribers there asks for a password: {FOLDER}/operator.token\n"
        );
    }
    text
}

/// Writes a secret that nobody else may read.
fn secret(path: &Path, text: &str) -> anyhow::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(text.as_bytes())?;
    file.write_all(b"\n")?;
    Ok(())
}
