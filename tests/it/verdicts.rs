//! A verdict says why: over all cases of the rules, and reason by reason.

use crate::common::Register;
use crate::rules::{Case, cases, folder, register_of};
use ksd::model::{Date, Kind};
use ksd::registry::Registry;
use ksd::rules::{Binding, Explanation, Fact, Outcome, Reason, explain};

fn open(register: &Register) -> Registry {
    Registry::open(Some(&register.root())).expect("a register")
}

/// Every verdict over all cases says why: a breach with its key among the facts, a
/// rule that is kept with what it looked at, a silent one with its reason. And
/// where a case changes what a rule judges, the rule names a change among its facts.
#[test]
fn every_verdict_says_why() {
    let mut wrong = Vec::new();
    for (code, case) in cases().iter().filter(|(_, case)| !case.since) {
        let register = register_of(case);
        let registry = open(&register);
        let rule = ksd::rules::by_code(code).expect("a rule");
        let mut named = false;
        let ids = |kind: Kind| -> Vec<&str> {
            match kind {
                Kind::KerjaSama => registry.kerja_sama.ids().collect(),
                Kind::Potensi => registry.potensi.ids().collect(),
                Kind::Mitra => registry.mitra.ids().collect(),
                Kind::Tkksd => registry.tkksd.ids().collect(),
            }
        };
        let records = [Kind::KerjaSama, Kind::Potensi, Kind::Mitra, Kind::Tkksd]
            .into_iter()
            .flat_map(|kind| ids(kind).into_iter().map(move |id| (kind, id)));
        for (kind, id) in records {
            let explained = explain(&registry, rule, kind, id).expect("a record");
            let judged = matches!(explained.outcome, Outcome::Breach | Outcome::Kept);
            named |= names_a_change(case, &explained) || (changes(case, kind, id) && !judged);
            if let Some(fault) = fault(case, code, id, &explained) {
                wrong.push(format!("{code} {id} ({}): {fault}", case.name));
            }
        }
        // Of exemptions and settings, the findings of other rules are the facts.
        if !named && !case.change.is_empty() && !code.starts_with("KSD9") {
            wrong.push(format!(
                "{code} ({}): names nothing that the case changes",
                case.name
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Whether a case changes a record.
fn changes(case: &Case, kind: Kind, id: &str) -> bool {
    let file = format!("{kind}/{id}");
    case.change.iter().any(|change| change.file == file)
}

/// What an explanation of a rule in a record lacks.
fn fault(case: &Case, code: &str, id: &str, explained: &Explanation) -> Option<String> {
    let found = |line: &&String| line.starts_with(&format!("{code} {id} "));
    let mut expected = case.expect.iter().filter(found).peekable();
    let exempted = expected.peek().is_some() && expected.all(|line| line.ends_with(')'));
    let breach = case.expect.iter().any(|line| found(&line)) && !exempted;
    let knows = |key: &String| explained.facts.iter().any(|fact| fact.key == *key);
    let keys = explained
        .findings
        .iter()
        .filter_map(|finding| finding.key.as_ref());
    let right = match &explained.outcome {
        Outcome::Breach => breach && keys.clone().all(knows),
        Outcome::Kept => !breach && !explained.facts.is_empty(),
        Outcome::Silent(Reason::Exempted(_)) => exempted,
        Outcome::Silent(Reason::NotRecorded(fact) | Reason::Outside(fact)) => {
            !breach && explained.facts.contains(fact)
        }
        Outcome::Silent(_) => !breach,
    };
    let facts: Vec<_> = explained.facts.iter().map(|fact| &fact.key).collect();
    (!right).then(|| format!("{:?}, {facts:?}", explained.outcome))
}

/// Whether an explanation looks at something that the case changes.
fn names_a_change(case: &Case, explained: &Explanation) -> bool {
    case.change.iter().any(|change| {
        let of_file = |fact: &&Fact| fact.file.raw().ends_with(&format!("{}.toml", change.file));
        let mut facts = explained.facts.iter().filter(of_file);
        let keys: Vec<&String> = change.set.keys().chain(&change.remove).collect();
        let touches = |fact: &Fact, key: &String| {
            fact.key.starts_with(key.as_str()) || key.starts_with(&fact.key)
        };
        facts.any(|fact| change.copy_of.is_some() || keys.iter().any(|key| touches(fact, key)))
    })
}

/// A document of the base register with its text changed.
fn changed(id: &str, change: impl Fn(String) -> String) -> Register {
    let file = format!("kerja-sama/{id}.toml");
    let text = std::fs::read_to_string(folder().join("base").join(&file)).expect("a record");
    Register::copy_of(&folder().join("base")).write(&file, &change(text))
}

fn explained(registry: &Registry, code: &str, id: &str) -> Explanation {
    let rule = ksd::rules::by_code(code).expect("a rule");
    explain(registry, rule, Kind::KerjaSama, id).expect("a record")
}

#[test]
fn an_explanation_has_places_days_and_articles() {
    let late = |text: String| text.replace("berakhir = 2028-05-09", "berakhir = 2028-05-11");
    let register = changed("kb-ksdd", late);
    let registry = open(&register);
    let why = explained(&registry, "KSD203", "kb-ksdd");
    assert_eq!(why.outcome, Outcome::Breach);
    let end = why.facts.iter().find(|fact| fact.key == "waktu.berakhir");
    let place = end.and_then(|fact| fact.place.as_ref()).expect("a place");
    assert_eq!(place.excerpt, "berakhir = 2028-05-11");
    let [count] = &why.counted[..] else {
        panic!("{:?}", why.counted)
    };
    let days = (count.from.to_string(), count.until.to_string());
    assert_eq!(days, ("2023-05-10".to_owned(), "2028-05-10".to_owned()));
    let binding = |article: &str| {
        let mut basis = why.basis.iter();
        let found = basis.find(|(basis, _)| basis.citation.article == article);
        found.map(|(_, binding)| *binding)
    };
    assert_eq!(binding("Pasal 9 ayat (3)"), Some(Binding::Binds));
    assert_eq!(binding("Pasal 32 ayat (3)"), Some(Binding::OtherKind));
}

/// The form of the text is a fact where articles bind some forms alone.
#[test]
fn what_decides_nothing_is_no_fact() {
    let registry = open(&Register::copy_of(&folder().join("base")));
    let form = |code: &str| {
        let facts = explained(&registry, code, "kb-ksdd").facts;
        facts.iter().any(|fact| fact.key == "naskah")
    };
    assert!(form("KSD203"));
    assert!(!form("KSD202"));
}

/// Articles are in force on the day of the act, which need not be the signing.
#[test]
fn an_explanation_goes_by_the_day_of_the_act() {
    let adjusted = |(code, case): &&(String, Case)| {
        code == "KSD208" && case.name == "disesuaikan dengan addendum"
    };
    let (_, case) = cases().iter().find(adjusted).expect("a case");
    let registry = open(&register_of(case));
    let why = explained(&registry, "KSD208", "kb-lama");
    assert_eq!(why.outcome, Outcome::Kept);
    let binding: Vec<Binding> = why.basis.iter().map(|(_, binding)| *binding).collect();
    assert_eq!(
        binding,
        [Binding::Binds, Binding::OtherKind, Binding::OtherKind]
    );
}

#[test]
fn each_reason_to_be_silent_is_told() {
    let reason =
        |register: &Register, code: &str, id: &str| match explained(&open(register), code, id)
            .outcome
        {
            Outcome::Silent(reason) => reason,
            said => panic!("{code} {id}: {said:?}"),
        };
    let base = Register::copy_of(&folder().join("base"));
    assert_eq!(reason(&base, "KSD203", "nk-sinergi"), Reason::OtherKind);
    assert_eq!(reason(&base, "KSD601", "kb-ksdd"), Reason::OtherKind);
    let unsaid = changed("kb-ksdd", |text| {
        text.replace("berakhir = 2028-05-09\n", "")
    });
    let Reason::NotRecorded(fact) = reason(&unsaid, "KSD203", "kb-ksdd") else {
        panic!("not recorded")
    };
    assert_eq!(fact.key, "waktu.berakhir");
    let old = changed("kb-ksdd", |text| {
        let text = text.replace("2023-05-10", "2017-05-10");
        text.replace("berakhir = 2028-05-09", "berakhir = 2028-05-11")
    });
    let day = Some(Date::known(2017, 5, 10));
    assert_eq!(reason(&old, "KSD203", "kb-ksdd"), Reason::NotInForce(day));
    let addendum = changed("kb-ksdd", |text| {
        format!("addendum_dari = \"kb-ksdpk\"\n{text}")
    });
    let Reason::Outside(fact) = reason(&addendum, "KSD203", "kb-ksdd") else {
        panic!("an addendum")
    };
    assert_eq!(fact.key, "addendum_dari");
    let exempted = changed("kb-ksdd", |text| {
        let text = text.replace("berakhir = 2028-05-09", "berakhir = 2028-05-11");
        format!("{text}\n[[pengecualian]]\naturan = \"KSD203\"\nalasan = \"Salah ketik.\"\n")
    });
    let alasan = "Salah ketik.".to_owned().into();
    assert_eq!(
        reason(&exempted, "KSD203", "kb-ksdd"),
        Reason::Exempted(alasan)
    );
    let misspelt = changed("kb-ksdd", |text| format!("judull = \"A\"\n{text}"));
    assert!(matches!(
        reason(&misspelt, "KSD203", "kb-ksdd"),
        Reason::NotRead(_)
    ));
    let rule = ksd::rules::by_code("KSD203").expect("a rule");
    assert!(explain(&open(&base), rule, Kind::KerjaSama, "tidak-ada").is_none());
}
