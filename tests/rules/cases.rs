//! The folders of cases.

use consortia::check::Explained;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

/// The folder of the cases of one code.
#[derive(Debug)]
pub struct Folder {
    /// The code.
    pub code: String,
    room: String,
    place: PathBuf,
}

/// One answers file.
#[derive(Debug)]
pub struct Case {
    place: PathBuf,
}

fn home() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/rules")
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let mut paths: Vec<PathBuf> = entries
        .map(|entry| entry.expect("it can be read").path())
        .collect();
    paths.sort();
    paths
}

fn name(path: &Path) -> String {
    path.file_name()
        .map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}

/// The folders that hold codes: one a room.
pub fn rooms() -> Vec<PathBuf> {
    entries(&home())
        .into_iter()
        .filter(|path| path.is_dir())
        .collect()
}

/// The folders of all codes.
pub fn folders() -> Vec<Folder> {
    let of = |room: PathBuf| {
        entries(&room).into_iter().map(move |place| Folder {
            code: name(&place),
            room: name(&room),
            place,
        })
    };
    rooms().into_iter().flat_map(of).collect()
}

/// Where the cases of a rule belong: the room of its item, or `across`, `allow` and `file` for the rest.
pub fn folder_of(explained: &Explained) -> String {
    let code = explained.rule.code;
    let room = match explained.item {
        Some(item) => item.key,
        None if code.starts_with("ALL") => "across",
        None if code.starts_with("ALW") => "allow",
        None => "file",
    };
    format!("{room}/{code}")
}

impl Folder {
    /// The room and the code.
    pub fn path(&self) -> String {
        format!("{}/{}", self.room, self.code)
    }

    /// The cases whose names begin with a word.
    pub fn cases(&self, kind: &str) -> Vec<Case> {
        let all = entries(&self.place).into_iter();
        let wanted = |path: &PathBuf| name(path).starts_with(kind) && name(path).ends_with(".toml");
        all.filter(wanted).map(|place| Case { place }).collect()
    }

    /// Files that belong to no kind of case, and reports without a case.
    pub fn strays(&self) -> Vec<String> {
        let stray = |path: &PathBuf| {
            let name = name(path);
            let case = ["fault", "silent", "look-alike"]
                .iter()
                .any(|kind| name.starts_with(kind))
                && name.ends_with(".toml");
            let report = name.starts_with("fault")
                && name.ends_with(".txt")
                && path.with_extension("toml").exists();
            !case && !report
        };
        let all = entries(&self.place).into_iter();
        all.filter(stray)
            .map(|path| path.display().to_string())
            .collect()
    }
}

impl Case {
    /// The text of the file, to the byte.
    pub fn text(&self) -> String {
        fs::read_to_string(&self.place).expect("the case is text")
    }

    /// The name of the file.
    pub fn file_name(&self) -> String {
        name(&self.place)
    }

    /// The file with the report.
    pub fn report(&self) -> PathBuf {
        self.place.with_extension("txt")
    }
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shown = self.place.strip_prefix(home()).unwrap_or(&self.place);
        write!(f, "{}", shown.display())
    }
}
