//! What the window can ask for: one file per feature. Each command unpacks, makes one call, and packs the answer.

pub mod attendance;
pub mod audit;
pub mod backups;
pub mod badges;
pub mod course;
pub mod delegations;
pub mod desk;
pub mod duplicates;
pub mod events;
pub mod exports;
pub mod facing;
pub mod figures;
pub mod filters;
pub mod history;
pub mod hours;
pub mod imports;
pub mod operators;
pub mod organisations;
pub mod papers;
pub mod personal;
pub mod preflight;
pub mod printing;
pub mod session;
pub mod settings;
pub mod shifts;
pub mod today;
pub mod volunteers;
pub mod wall;
pub mod window;

use std::panic::{AssertUnwindSafe, catch_unwind};

use tauri::{AppHandle, Manager, Wry, ipc::Invoke};

use crate::{
    ipc::{IpcError, IpcResult},
    state::{AppState, Open},
};

/// Every command, by the names that `commands.in` gives to the permissions.
pub fn handler() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    tauri::generate_handler![
        session::session_state,
        session::language_set,
        session::theme_set,
        session::pseudo_set,
        session::activity,
        window::window_hold,
        window::window_close,
        session::register_create,
        session::recovery_sheet_save,
        session::register_unlock,
        session::register_open_remembered,
        session::register_recover,
        session::remember_offered,
        session::remember_page,
        session::remember_on,
        session::remember_off,
        session::register_lock,
        session::password_change,
        session::recovery_renew,
        operators::operators,
        operators::operator_add,
        operators::operator_change,
        operators::operator_leave,
        operators::operator_password,
        operators::operator_switch,
        audit::audit,
        audit::audit_export,
        organisations::directory,
        organisations::organisation_save,
        organisations::organisation_delete,
        organisations::direction_add,
        organisations::direction_remove,
        volunteers::volunteers_window,
        volunteers::volunteer_profile,
        volunteers::volunteer_reveal,
        volunteers::volunteer_add,
        volunteers::volunteer_similar,
        volunteers::volunteer_edit,
        volunteers::volunteers_bulk,
        volunteers::volunteers_bulk_preview,
        volunteers::volunteer_delete,
        volunteers::volunteer_restore,
        history::volunteer_history,
        history::action_undo,
        history::actions_recent,
        today::today,
        settings::settings,
        settings::settings_save,
        settings::hours_policies_save,
        settings::hour_rate_save,
        settings::hour_rate_remove,
        imports::import_choose,
        imports::import_dropped,
        imports::import_paste,
        imports::import_by_hand,
        imports::import_columns,
        imports::import_reading,
        imports::import_answer,
        imports::import_rows,
        imports::import_beside,
        imports::import_choices,
        imports::import_run,
        imports::import_refused_save,
        imports::import_close,
        imports::import_keep,
        imports::imports_begun,
        imports::import_go_on,
        imports::import_forget,
        imports::imports_taken,
        backups::backup_line,
        backups::backups_page,
        backups::backups_plan,
        backups::backups_folder_choose,
        backups::backups_folder_forget,
        backups::backup_make,
        backups::backup_prove,
        backups::backup_choose,
        backups::backup_compare,
        backups::backup_restore,
        backups::backup_begin,
        backups::backup_before_remove,
        personal::personal_page,
        personal::personal_block,
        personal::personal_unblock,
        personal::personal_withdraw,
        personal::personal_end,
        personal::personal_trace,
        personal::personal_ended,
        personal::personal_blocked,
        personal::personal_expiring,
        personal::personal_beyond,
        personal::personal_reduce,
        personal::consent_record_save,
        personal::personal_review,
        personal::personal_reviewed,
        personal::personal_retention_save,
        personal::personal_fields_save,
        personal::personal_sheet_save,
        personal::personal_fields_sheet_save,
        personal::personal_breach_due,
        personal::personal_breach_save,
        personal::personal_workday_remove,
        personal::personal_workday_enter,
        personal::personal_workdays,
        personal::personal_review_end,
        events::events_window,
        events::event,
        events::event_save,
        events::event_state,
        events::event_delete,
        events::event_restore,
        events::plan_told,
        events::event_copy,
        events::event_dates,
        events::event_repeat,
        events::event_template,
        events::event_from_template,
        events::programmes,
        events::programme_save,
        events::programme_delete,
        shifts::shifts_board,
        shifts::shift_people,
        shifts::shift_save,
        shifts::shifts_planned,
        shifts::shifts_add,
        shifts::shifts_delete,
        shifts::places_against,
        shifts::places_give,
        shifts::place_hand_over,
        attendance::roster_window,
        attendance::people_join,
        attendance::standing_set,
        attendance::waiting_move_up,
        attendance::attendance_mark,
        attendance::mark_void,
        attendance::lines_read,
        attendance::lines_mark,
        attendance::forgotten,
        attendance::forgotten_close,
        figures::figures_report,
        figures::figures_rows,
        figures::figures_save,
        delegations::delegations_page,
        delegations::delegation_in,
        delegations::delegation_sheet_save,
        delegations::door_paper_save,
        delegations::door_lines_read,
        delegations::door_lines_mark,
        desk::desk_events,
        course::course_page,
        course::course_begin,
        course::course_counts,
        course::course_find,
        course::course_enter,
        course::course_overrule,
        course::course_add,
        course::course_undo,
        course::course_skip,
        desk::desk_page,
        desk::desk_set_up,
        desk::desk_guests,
        desk::desk_find,
        desk::desk_enter,
        desk::desk_overrule,
        desk::desk_guest_save,
        desk::desk_guest,
        desk::desk_guest_remove,
        desk::desk_zone,
        desk::desk_badges,
        desk::desk_badge_replace,
        badges::badges_page,
        badges::badge_preview,
        badges::badge_layout_save,
        badges::badge_logo_choose,
        badges::badges_save,
        badges::badge_ruler_save,
        desk::desk_board,
        desk::desk_refusals,
        desk::desk_refusals_save,
        desk::desk_repairs,
        desk::desk_whole,
        preflight::preflight_page,
        preflight::preflight_line,
        preflight::preflight_soon,
        preflight::preflight_tried,
        preflight::preflight_scan,
        shifts::place_give_up,
        desk::desk_move_up,
        facing::facing_state,
        facing::facing_open,
        facing::facing_close,
        facing::facing_show,
        wall::wall_turn,
        printing::printing_choice,
        printing::printing_page,
        printing::printing_choose,
        printing::printing_print,
        printing::printing_pack,
        printing::printing_again,
        printing::printing_test,
        printing::printing_log,
        printing::printing_log_save,
        printing::desk_keepers,
        printing::desk_close,
        desk::desk_code,
        duplicates::duplicates_scan,
        duplicates::duplicates_page,
        duplicates::duplicates_compare,
        duplicates::duplicates_join,
        duplicates::duplicates_separate,
        duplicates::duplicates_different,
        duplicates::duplicates_joined_from,
        duplicates::duplicates_rules,
        duplicates::duplicates_rule_set,
        papers::paper_save,
        papers::papers_ready,
        papers::paper_templates,
        papers::paper_template_edit,
        papers::paper_template_back,
        papers::person_work,
        papers::certificate_check,
        papers::certificate_key_save,
        papers::certificate_key_trust,
        papers::calendar_save,
        hours::hours_window,
        hours::hours_caps,
        hours::hours_claim,
        hours::hours_settle,
        hours::hours_from_marks,
        filters::filters,
        filters::filter_save,
        filters::filter_remove,
        filters::filter_move,
        exports::export_run,
        exports::task_cancel,
    ]
}

/// Runs `work` off the window's thread. A panic in it becomes an answer with a number.
async fn apart<T: Send + 'static>(
    app: AppHandle,
    work: impl FnOnce(&AppHandle, &AppState) -> IpcResult<T> + Send + 'static,
) -> IpcResult<T> {
    let guarded = move || {
        let state = app.state::<AppState>();
        match catch_unwind(AssertUnwindSafe(|| work(&app, &state))) {
            Ok(answer) => answer,
            Err(panic) => Err(IpcError::panicked(&said(panic.as_ref()))),
        }
    };
    match tauri::async_runtime::spawn_blocking(guarded).await {
        Ok(answer) => answer,
        Err(error) => Err(IpcError::panicked(&error.to_string())),
    }
}

/// The same with the open register at hand.
async fn at_work<T: Send + 'static>(
    app: AppHandle,
    work: impl FnOnce(&AppState, &Open) -> IpcResult<T> + Send + 'static,
) -> IpcResult<T> {
    apart(app, move |_, state| {
        let open = state.open()?;
        work(state, &open)
    })
    .await
}

/// The kind of a panic without its text, which may hold somebody's data.
fn said(panic: &(dyn std::any::Any + Send)) -> String {
    let text = panic
        .downcast_ref::<&str>()
        .map(|text| (*text).to_owned())
        .or_else(|| {
            panic
                .downcast_ref::<String>()
                .map(|text| format!("a formatted text of {} bytes", text.len()))
        });
    text.unwrap_or_else(|| "without a text".to_owned())
}

#[cfg(test)]
mod tests {
    /// The names in the handler and those that have a permission are the same.
    #[test]
    fn every_command_has_a_permission() {
        let handled = include_str!("commands.rs");
        let permitted = include_str!("../commands.in");
        for name in permitted.split('"').skip(1).step_by(2) {
            assert!(
                handled.contains(&format!("::{name},")),
                "{name} has a permission and no handler"
            );
        }
        let names = handled
            .lines()
            .filter_map(|line| line.trim().strip_suffix(','));
        for name in names
            .filter_map(|path| path.split_once("::"))
            .map(|(_, name)| name)
        {
            if name.chars().all(|c| c.is_ascii_lowercase() || c == '_') {
                assert!(
                    permitted.contains(&format!("\"{name}\"")),
                    "{name} is handled and has no permission"
                );
            }
        }
    }
}
