//! What is told of a reflector: its settings, and what the card and the host have counted.

use serde_json::{Map, Value, json};
use wiremeter_abi::reason::REFLECT;
use wiremeter_driver::Counters;
use wiremeter_respond::{Counts, Refusal};

use super::host::Counted;
use crate::args::{HostSide, ReflectOn, Tlvs};
use crate::totals;
use crate::units::show_count;

/// The settings, and the clocks from request to reply in the card, by name.
pub fn settings(args: &ReflectOn, clocks: u32) -> Vec<Vec<String>> {
    let mut lines = args.reflector.list();
    lines.push(("from request to reply", format!("{clocks} clocks")));
    lines.extend(host_settings(&args.host));
    lines.into_iter().map(|(name, value)| vec![name.to_owned(), value]).collect()
}

fn host_settings(host: &HostSide) -> Vec<(&'static str, String)> {
    let who = match host.tlvs {
        Tlvs::Card => "the card, as they came",
        Tlvs::Host => "this host",
    };
    let port = host
        .authenticated
        .map_or("not answered".to_owned(), |port| format!("this host, at UDP port {port}"));
    vec![("requests with TLVs", who.to_owned()), ("authenticated requests", port)]
}

/// The same for programs.
pub fn settings_object(args: &ReflectOn, clocks: u32) -> Value {
    let mut settings = args.reflector.object();
    settings["tlvs_by"] = match args.host.tlvs {
        Tlvs::Card => "card",
        Tlvs::Host => "host",
    }
    .into();
    settings["authenticated_port"] = args.host.authenticated.into();
    json!({ "settings": settings, "reflect_clocks": clocks })
}

/// What was answered and refused, by the card and by the host, in a line.
pub fn line(card: &Counters, host: Option<&Counted>) -> String {
    let both = |who: &str, answered, refused| format!("{who}answered {}, refused {}", show_count(answered), show_count(refused));
    let mut line = both("", total(card, "reflect.answered"), refused(card));
    if let Some(counted) = host {
        let answered = counted.modes.values().map(|counts| counts.answered).sum();
        let refused = counted.modes.values().map(host_refused).sum();
        line.push_str(&both("; host ", answered, refused));
    }
    line
}

/// All that was counted, with what it means.
pub fn counts(card: &Counters, host: Option<&Counted>) -> Vec<Vec<String>> {
    let line = |name: &str, count: u64, words: &str| vec![name.to_owned(), show_count(count), words.to_owned()];
    let of = |name: &str| total(card, &format!("reflect.{name}"));
    let mut lines = vec![
        line("answered", of("answered"), ""),
        line("tlvs", of("tlvs"), "Of these, with TLVs or padding."),
        line("cut", of("cut"), "Of these, not whole: the reply was marked bad."),
    ];
    lines.extend(REFLECT.map(|reason| line(reason.name, of(reason.name), reason.text)));
    let waited = "Replies that waited for the port.";
    lines.push(line("waited", total(card, "transmit.waited"), waited));
    lines.push(line("wait_clocks", total(card, "transmit.wait_clocks"), "Clocks that they waited."));
    let Some(host) = host else { return lines };
    for (mode, counts) in &host.modes {
        let mut add = |name: &str, count, words: &str| lines.push(line(&format!("host {mode} {name}"), count, words));
        add("answered", counts.answered, "");
        add("tlvs", counts.tlvs, "Of these, with TLVs or padding.");
        add(
            "unsure",
            counts.unsure,
            "Of these, whose TLVs have no digest of the key: copied, and marked.",
        );
        for (refusal, count) in shown(mode, counts) {
            add(refusal.name(), count, &format!("Not answered: {refusal}."));
        }
    }
    lines.push(line("host unsent", host.unsent, "Replies that the system did not send."));
    lines
}

/// What the card counted, for programs: by name, with the sum of all that was refused.
pub fn card_object(card: &Counters) -> Value {
    // Names and numbers are JSON.
    let mut all = serde_json::to_value(totals::Counts::reflected(|name| total(card, name))).unwrap_or_default();
    all["refused"] = refused(card).into();
    all
}

/// What the host counted, by mode and name; null if it answers nothing.
pub fn host_object(host: Option<&Counted>) -> Value {
    let Some(host) = host else { return Value::Null };
    let mut all = Map::new();
    for (mode, counts) in &host.modes {
        let mut of = Map::new();
        for (name, count) in [("answered", counts.answered), ("tlvs", counts.tlvs), ("unsure", counts.unsure)] {
            of.insert(name.to_owned(), count.into());
        }
        of.extend(shown(mode, counts).map(|(refusal, count)| (refusal.name().to_owned(), count.into())));
        of.insert("refused".to_owned(), host_refused(counts).into());
        all.insert((*mode).to_owned(), of.into());
    }
    all.insert("unsent".to_owned(), host.unsent.into());
    all.into()
}

/// The refusals that a mode can have. What the card answers is nothing that the host refuses.
fn shown<'a>(mode: &str, counts: &'a Counts) -> impl Iterator<Item = (Refusal, u64)> + use<'a> {
    let other = if mode == "open" { Refusal::WrongHmac } else { Refusal::Card };
    let all = Refusal::ALL.into_iter().filter(move |refusal| *refusal != other);
    all.map(|refusal| (refusal, counts.refused(refusal)))
}

fn host_refused(counts: &Counts) -> u64 {
    counts.refused.values().sum::<u64>() - counts.refused(Refusal::Card)
}

fn refused(card: &Counters) -> u64 {
    REFLECT.iter().map(|reason| total(card, &format!("reflect.{}", reason.name))).sum()
}

fn total(card: &Counters, name: &str) -> u64 {
    card.get(name).unwrap_or(0)
}
