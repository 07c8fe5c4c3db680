//! The `consortia` command: parses the command line, dispatches, and ends with an exit code.

mod args;
mod commands;

use args::{Cli, Command};
use clap::Parser;
use consortia::exit::Exit;
use std::process::ExitCode;

fn main() -> ExitCode {
    let cli = Cli::parse();
    let voice = commands::Voice::new(cli.quiet);
    let ended = match &cli.command {
        Command::New(args) => commands::new::run(args, &voice),
        Command::Edit(args) => commands::edit::run(args, &voice),
        Command::Resolve(args) => commands::resolve::run(args, &voice),
        Command::Status(args) => commands::status::run(args),
        Command::Check(args) => commands::check::run(args),
        Command::Draft(args) => commands::draft::run(args, &voice),
        Command::Companion(args) => commands::companion::run(args, &voice),
        Command::Pack(args) => commands::pack::run(args, &voice),
        Command::Verify(args) => commands::verify::run(args, &voice),
        Command::WhatIf(args) => commands::what_if::run(args, &voice),
        Command::Calendar(args) => commands::calendar::run(args, &voice),
        Command::Show(args) => commands::show::run(args, &voice),
        Command::Form(args) => commands::form::run(args),
        Command::Fmt(args) => commands::fmt::run(args, &voice),
        Command::Explain(args) => commands::explain::run(args),
        Command::Schema(args) => commands::schema::run(args, &voice),
        Command::Readiness(args) => commands::readiness::run(args, &voice),
        Command::Template(args) => commands::template::run(args, &voice),
        Command::Example(args) => commands::example::run(args),
        Command::Completions(args) => commands::completions::run(args),
        Command::Man(args) => commands::man::run(args, &voice),
    };
    let exit = match ended {
        Ok(exit) => exit,
        Err(error) => commands::failed(&error),
    };
    ExitCode::from(exit)
}

const _: () = assert!(Exit::Done as u8 == 0);
