//! One person who stands in the register twice: finding, joining, separating.

use app::duplicates::{self, JoinRefused, Offers};
use domain::{Choice, DuplicateRule};
use tauri::AppHandle;

use super::at_work;
use crate::{
    ipc::{
        IpcError, IpcResult,
        duplicates::{
            DuplicateChoice, DuplicateComparison, DuplicateJoined, DuplicateRuleDto,
            DuplicatesPage, JoinedFrom,
        },
    },
    state::{ctx, held},
};

/// More pairs are not sent at once.
const PAIRS_MOST: usize = 200;

impl From<JoinRefused> for IpcError {
    fn from(refused: JoinRefused) -> Self {
        Self::told(&refused, None)
    }
}

/// Looks through the whole register again.
#[tauri::command]
pub async fn duplicates_scan(app: AppHandle) -> IpcResult<()> {
    at_work(app, move |state, open| {
        let mut offers = held(&open.offers);
        *offers = Some(Offers::scan(&open.register, &state.work("duplicates"))?);
        Ok(())
    })
    .await
}

/// A stretch of the pairs that may be one person, as the register is now. Who was changed
/// since the last look is looked at; the first time everybody is.
#[tauri::command]
pub async fn duplicates_page(app: AppHandle, offset: u32, limit: u32) -> IpcResult<DuplicatesPage> {
    at_work(app, move |state, open| {
        let (register, work) = (&open.register, state.work("duplicates"));
        let mut offers = held(&open.offers);
        let offers = match offers.as_mut() {
            Some(offers) => {
                offers.renew(register, &work)?;
                offers
            }
            None => offers.insert(Offers::scan(register, &work)?),
        };
        let page = offers.page(offset as usize, (limit as usize).min(PAIRS_MOST));
        let offered = duplicates::offered(register, page)?;
        Ok(DuplicatesPage {
            total: u32::try_from(offers.pairs().len()).unwrap_or(u32::MAX),
            pairs: offered.into_iter().map(Into::into).collect(),
        })
    })
    .await
}

fn choices(keep: &[DuplicateChoice]) -> IpcResult<Vec<Choice>> {
    keep.iter().map(DuplicateChoice::read).collect()
}

/// Two records side by side, with what they would show as one.
#[tauri::command]
pub async fn duplicates_compare(
    app: AppHandle,
    one: String,
    two: String,
    keep: Vec<DuplicateChoice>,
) -> IpcResult<DuplicateComparison> {
    at_work(app, move |state, open| {
        let (one, two, keep) = (one.parse()?, two.parse()?, choices(&keep)?);
        Ok(duplicates::compare(&open.register, one, two, &keep, state.speak())?.into())
    })
    .await
}

/// Joins two records.
#[tauri::command]
pub async fn duplicates_join(
    app: AppHandle,
    action: String,
    one: String,
    two: String,
    keep: Vec<DuplicateChoice>,
) -> IpcResult<DuplicateJoined> {
    at_work(app, move |state, open| {
        let (one, two, keep) = (one.parse()?, two.parse()?, choices(&keep)?);
        let done = duplicates::join(&open.register, &ctx(&action)?, one, two, &keep)?;
        let id = state.announce(done);
        let person = open
            .register
            .store()
            .volunteer(id)
            .map_err(JoinRefused::Store)?;
        Ok(DuplicateJoined {
            id: id.to_string(),
            name: person.map_or_else(String::new, |person| person.name.full()),
        })
    })
    .await
}

/// Takes the latest join of a person apart.
#[tauri::command]
pub async fn duplicates_separate(app: AppHandle, action: String, id: String) -> IpcResult<()> {
    at_work(app, move |state, open| {
        let done = duplicates::separate(&open.register, &ctx(&action)?, id.parse()?, None)?;
        state.announce(done);
        Ok(())
    })
    .await
}

/// Remembers that two records are two people.
#[tauri::command]
pub async fn duplicates_different(
    app: AppHandle,
    action: String,
    one: String,
    two: String,
) -> IpcResult<()> {
    at_work(app, move |state, open| {
        let (one, two) = (one.parse()?, two.parse()?);
        let done = duplicates::tell_apart(&open.register, &ctx(&action)?, one, two, true)?;
        state.announce(done);
        Ok(())
    })
    .await
}

/// What a person was joined from; `null` of somebody who has one record.
#[tauri::command]
pub async fn duplicates_joined_from(app: AppHandle, id: String) -> IpcResult<Option<JoinedFrom>> {
    at_work(app, move |_, open| {
        let joined =
            duplicates::joined_of(&open.register, id.parse()?).map_err(JoinRefused::from)?;
        Ok(joined.map(|joined| JoinedFrom {
            count: u32::try_from(joined.ids.len()).unwrap_or(u32::MAX),
            at: joined.at.0,
        }))
    })
    .await
}

/// The rules by which duplicates are looked for.
#[tauri::command]
pub async fn duplicates_rules(app: AppHandle) -> IpcResult<Vec<DuplicateRuleDto>> {
    at_work(app, move |_, open| {
        let rules = duplicates::rules(&open.register).map_err(JoinRefused::from)?;
        let rules = rules.into_iter().map(|(rule, on)| DuplicateRuleDto {
            code: rule.code().to_owned(),
            name: duplicates::rule_word(rule).into(),
            on,
        });
        Ok(rules.collect())
    })
    .await
}

/// Switches a rule on or off.
#[tauri::command]
pub async fn duplicates_rule_set(
    app: AppHandle,
    action: String,
    rule: String,
    on: bool,
) -> IpcResult<()> {
    at_work(app, move |state, open| {
        let rule = DuplicateRule::from_code(&rule).ok_or_else(|| IpcError::unreadable("rule"))?;
        let done = duplicates::set_rule(&open.register, &ctx(&action)?, rule, on)?;
        state.announce(done);
        Ok(())
    })
    .await
}
