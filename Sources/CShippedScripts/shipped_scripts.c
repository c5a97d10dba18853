// Written by `make shipped` from the files below scripts/. Change those, not this.
#include "shipped_scripts.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char courses_five_steps_yaml[] = {
#embed "../../scripts/courses/five-steps.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char courses_win_back_yaml[] = {
#embed "../../scripts/courses/win-back.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char flows_apologize_sincerely_yaml[] = {
#embed "../../scripts/flows/apologize-sincerely.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char flows_broken_relationships_yaml[] = {
#embed "../../scripts/flows/broken-relationships.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char flows_check_in_yaml[] = {
#embed "../../scripts/flows/check-in.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char flows_clear_the_air_yaml[] = {
#embed "../../scripts/flows/clear-the-air.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char flows_escalate_to_superior_yaml[] = {
#embed "../../scripts/flows/escalate-to-superior.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char flows_four_attributes_yaml[] = {
#embed "../../scripts/flows/four-attributes.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char flows_hand_over_yaml[] = {
#embed "../../scripts/flows/hand-over.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char flows_hear_them_out_yaml[] = {
#embed "../../scripts/flows/hear-them-out.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char flows_inherited_account_yaml[] = {
#embed "../../scripts/flows/inherited-account.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char flows_look_back_yaml[] = {
#embed "../../scripts/flows/look-back.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char flows_progress_check_yaml[] = {
#embed "../../scripts/flows/progress-check.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char flows_stay_in_touch_yaml[] = {
#embed "../../scripts/flows/stay-in-touch.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char flows_way_forward_yaml[] = {
#embed "../../scripts/flows/way-forward.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char flows_worth_rebuilding_yaml[] = {
#embed "../../scripts/flows/worth-rebuilding.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_accept_no_yaml[] = {
#embed "../../scripts/moves/accept_no.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_acknowledge_yaml[] = {
#embed "../../scripts/moves/acknowledge.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_apologise_yaml[] = {
#embed "../../scripts/moves/apologise.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_ask_closed_yaml[] = {
#embed "../../scripts/moves/ask_closed.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_ask_open_yaml[] = {
#embed "../../scripts/moves/ask_open.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_avoid_yaml[] = {
#embed "../../scripts/moves/avoid.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_blame_customer_yaml[] = {
#embed "../../scripts/moves/blame_customer.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_blame_other_yaml[] = {
#embed "../../scripts/moves/blame_other.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_check_in_yaml[] = {
#embed "../../scripts/moves/check_in.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_cond_apology_yaml[] = {
#embed "../../scripts/moves/cond_apology.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_confirm_yaml[] = {
#embed "../../scripts/moves/confirm.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_contempt_yaml[] = {
#embed "../../scripts/moves/contempt.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_dated_yaml[] = {
#embed "../../scripts/moves/dated.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_decide_yaml[] = {
#embed "../../scripts/moves/decide.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_defend_yaml[] = {
#embed "../../scripts/moves/defend.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_dismiss_feeling_yaml[] = {
#embed "../../scripts/moves/dismiss_feeling.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_escalate_yaml[] = {
#embed "../../scripts/moves/escalate.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_excuse_yaml[] = {
#embed "../../scripts/moves/excuse.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_explain_yaml[] = {
#embed "../../scripts/moves/explain.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_extra_mile_yaml[] = {
#embed "../../scripts/moves/extra_mile.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_flags_yaml[] = {
#embed "../../scripts/moves/flags.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_forbear_yaml[] = {
#embed "../../scripts/moves/forbear.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_forgive_ask_yaml[] = {
#embed "../../scripts/moves/forgive_ask.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_hand_over_yaml[] = {
#embed "../../scripts/moves/hand_over.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_history_yaml[] = {
#embed "../../scripts/moves/history.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_hold_firm_yaml[] = {
#embed "../../scripts/moves/hold_firm.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_incentive_yaml[] = {
#embed "../../scripts/moves/incentive.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_judge_question_yaml[] = {
#embed "../../scripts/moves/judge_question.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_jump_yaml[] = {
#embed "../../scripts/moves/jump.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_lesson_yaml[] = {
#embed "../../scripts/moves/lesson.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_lists_yaml[] = {
#embed "../../scripts/moves/lists.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_minimise_yaml[] = {
#embed "../../scripts/moves/minimise.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_name_feeling_yaml[] = {
#embed "../../scripts/moves/name_feeling.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_next_step_yaml[] = {
#embed "../../scripts/moves/next_step.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_nonapology_yaml[] = {
#embed "../../scripts/moves/nonapology.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_other_contacts_yaml[] = {
#embed "../../scripts/moves/other_contacts.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_overpromise_yaml[] = {
#embed "../../scripts/moves/overpromise.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_own_yaml[] = {
#embed "../../scripts/moves/own.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_personal_yaml[] = {
#embed "../../scripts/moves/personal.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_pitch_yaml[] = {
#embed "../../scripts/moves/pitch.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_press_yaml[] = {
#embed "../../scripts/moves/press.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_prevent_yaml[] = {
#embed "../../scripts/moves/prevent.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_progress_report_yaml[] = {
#embed "../../scripts/moves/progress_report.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_reflect_yaml[] = {
#embed "../../scripts/moves/reflect.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_repair_yaml[] = {
#embed "../../scripts/moves/repair.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_reset_ask_yaml[] = {
#embed "../../scripts/moves/reset_ask.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_self_serving_yaml[] = {
#embed "../../scripts/moves/self_serving.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_space_yaml[] = {
#embed "../../scripts/moves/space.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_spelling_yaml[] = {
#embed "../../scripts/moves/spelling.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_thank_yaml[] = {
#embed "../../scripts/moves/thank.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_token_gift_yaml[] = {
#embed "../../scripts/moves/token_gift.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_unprofessional_yaml[] = {
#embed "../../scripts/moves/unprofessional.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_useful_info_yaml[] = {
#embed "../../scripts/moves/useful_info.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_vague_yaml[] = {
#embed "../../scripts/moves/vague.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char moves_weigh_value_yaml[] = {
#embed "../../scripts/moves/weigh_value.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char personas_analytical_yaml[] = {
#embed "../../scripts/personas/analytical.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char personas_blunt_yaml[] = {
#embed "../../scripts/personas/blunt.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char personas_cheerful_but_slippery_yaml[] = {
#embed "../../scripts/personas/cheerful-but-slippery.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char personas_cold_and_brief_yaml[] = {
#embed "../../scripts/personas/cold-and-brief.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char personas_furious_yaml[] = {
#embed "../../scripts/personas/furious.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char personas_wounded_and_loyal_yaml[] = {
#embed "../../scripts/personas/wounded-and-loyal.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char practices_yaml[] = {
#embed "../../scripts/practices.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char repair_yaml[] = {
#embed "../../scripts/repair.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char rubric_yaml[] = {
#embed "../../scripts/rubric.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_bookings_lost_yaml[] = {
#embed "../../scripts/scenarios/bookings-lost.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_brandt_and_sons_yaml[] = {
#embed "../../scripts/scenarios/brandt-and-sons.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_cats_and_x_rays_yaml[] = {
#embed "../../scripts/scenarios/cats-and-x-rays.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_cheese_gone_warm_yaml[] = {
#embed "../../scripts/scenarios/cheese-gone-warm.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_children_at_the_roadside_yaml[] = {
#embed "../../scripts/scenarios/children-at-the-roadside.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_depot_gone_quiet_yaml[] = {
#embed "../../scripts/scenarios/depot-gone-quiet.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_doors_handed_wrong_yaml[] = {
#embed "../../scripts/scenarios/doors-handed-wrong.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_figures_for_doctor_quist_yaml[] = {
#embed "../../scripts/scenarios/figures-for-doctor-quist.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_greens_at_a_loss_yaml[] = {
#embed "../../scripts/scenarios/greens-at-a-loss.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_gus_and_you_yaml[] = {
#embed "../../scripts/scenarios/gus-and-you.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_halden_looking_back_yaml[] = {
#embed "../../scripts/scenarios/halden-looking-back.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_halden_worth_it_yaml[] = {
#embed "../../scripts/scenarios/halden-worth-it.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_invoices_three_months_yaml[] = {
#embed "../../scripts/scenarios/invoices-three-months.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_kiln_at_nine_hundred_yaml[] = {
#embed "../../scripts/scenarios/kiln-at-nine-hundred.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_labels_mistyped_yaml[] = {
#embed "../../scripts/scenarios/labels-mistyped.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_lamps_wrong_light_yaml[] = {
#embed "../../scripts/scenarios/lamps-wrong-light.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_left_for_another_system_yaml[] = {
#embed "../../scripts/scenarios/left-for-another-system.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_linen_at_orchard_court_yaml[] = {
#embed "../../scripts/scenarios/linen-at-orchard-court.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_list_of_three_yaml[] = {
#embed "../../scripts/scenarios/list-of-three.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_lorries_on_wednesday_yaml[] = {
#embed "../../scripts/scenarios/lorries-on-wednesday.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_marquee_without_heaters_yaml[] = {
#embed "../../scripts/scenarios/marquee-without-heaters.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_money_off_remembered_yaml[] = {
#embed "../../scripts/scenarios/money-off-remembered.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_one_line_mails_yaml[] = {
#embed "../../scripts/scenarios/one-line-mails.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_one_of_your_own_yaml[] = {
#embed "../../scripts/scenarios/one-of-your-own.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_pump_never_ordered_yaml[] = {
#embed "../../scripts/scenarios/pump-never-ordered.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_pump_said_shipped_yaml[] = {
#embed "../../scripts/scenarios/pump-said-shipped.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_seats_sold_twice_yaml[] = {
#embed "../../scripts/scenarios/seats-sold-twice.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_second_ring_yaml[] = {
#embed "../../scripts/scenarios/second-ring.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_sent_on_thursday_yaml[] = {
#embed "../../scripts/scenarios/sent-on-thursday.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_six_irons_yaml[] = {
#embed "../../scripts/scenarios/six-irons.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_sound_book_yaml[] = {
#embed "../../scripts/scenarios/sound-book.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_stopped_complaining_yaml[] = {
#embed "../../scripts/scenarios/stopped-complaining.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_terms_not_yours_yaml[] = {
#embed "../../scripts/scenarios/terms-not-yours.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_tested_in_the_open_yaml[] = {
#embed "../../scripts/scenarios/tested-in-the-open.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_the_table_laughed_yaml[] = {
#embed "../../scripts/scenarios/the-table-laughed.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_third_invoice_yaml[] = {
#embed "../../scripts/scenarios/third-invoice.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_third_month_end_yaml[] = {
#embed "../../scripts/scenarios/third-month-end.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_tilers_book_yaml[] = {
#embed "../../scripts/scenarios/tilers-book.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_tills_on_a_friday_yaml[] = {
#embed "../../scripts/scenarios/tills-on-a-friday.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_two_calendars_yaml[] = {
#embed "../../scripts/scenarios/two-calendars.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_two_tempers_yaml[] = {
#embed "../../scripts/scenarios/two-tempers.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_wages_two_days_late_yaml[] = {
#embed "../../scripts/scenarios/wages-two-days-late.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_wants_the_boss_yaml[] = {
#embed "../../scripts/scenarios/wants-the-boss.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_wedding_linen_yaml[] = {
#embed "../../scripts/scenarios/wedding-linen.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char scenarios_yard_under_inspection_yaml[] = {
#embed "../../scripts/scenarios/yard-under-inspection.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char schema_common_schema_json[] = {
#embed "../../scripts/schema/common.schema.json" suffix(, 0) if_empty(0)
};

static const unsigned char schema_course_schema_json[] = {
#embed "../../scripts/schema/course.schema.json" suffix(, 0) if_empty(0)
};

static const unsigned char schema_flags_schema_json[] = {
#embed "../../scripts/schema/flags.schema.json" suffix(, 0) if_empty(0)
};

static const unsigned char schema_flow_schema_json[] = {
#embed "../../scripts/schema/flow.schema.json" suffix(, 0) if_empty(0)
};

static const unsigned char schema_lists_schema_json[] = {
#embed "../../scripts/schema/lists.schema.json" suffix(, 0) if_empty(0)
};

static const unsigned char schema_move_schema_json[] = {
#embed "../../scripts/schema/move.schema.json" suffix(, 0) if_empty(0)
};

static const unsigned char schema_persona_schema_json[] = {
#embed "../../scripts/schema/persona.schema.json" suffix(, 0) if_empty(0)
};

static const unsigned char schema_plan_schema_json[] = {
#embed "../../scripts/schema/plan.schema.json" suffix(, 0) if_empty(0)
};

static const unsigned char schema_practices_schema_json[] = {
#embed "../../scripts/schema/practices.schema.json" suffix(, 0) if_empty(0)
};

static const unsigned char schema_repair_schema_json[] = {
#embed "../../scripts/schema/repair.schema.json" suffix(, 0) if_empty(0)
};

static const unsigned char schema_rubric_schema_json[] = {
#embed "../../scripts/schema/rubric.schema.json" suffix(, 0) if_empty(0)
};

static const unsigned char schema_scenario_schema_json[] = {
#embed "../../scripts/schema/scenario.schema.json" suffix(, 0) if_empty(0)
};

static const unsigned char schema_spelling_schema_json[] = {
#embed "../../scripts/schema/spelling.schema.json" suffix(, 0) if_empty(0)
};

static const struct shipped_script files[] = {
  {"courses/five-steps.yaml", courses_five_steps_yaml, sizeof courses_five_steps_yaml - 1},
  {"courses/win-back.yaml", courses_win_back_yaml, sizeof courses_win_back_yaml - 1},
  {"flows/apologize-sincerely.yaml", flows_apologize_sincerely_yaml, sizeof flows_apologize_sincerely_yaml - 1},
  {"flows/broken-relationships.yaml", flows_broken_relationships_yaml, sizeof flows_broken_relationships_yaml - 1},
  {"flows/check-in.yaml", flows_check_in_yaml, sizeof flows_check_in_yaml - 1},
  {"flows/clear-the-air.yaml", flows_clear_the_air_yaml, sizeof flows_clear_the_air_yaml - 1},
  {"flows/escalate-to-superior.yaml", flows_escalate_to_superior_yaml, sizeof flows_escalate_to_superior_yaml - 1},
  {"flows/four-attributes.yaml", flows_four_attributes_yaml, sizeof flows_four_attributes_yaml - 1},
  {"flows/hand-over.yaml", flows_hand_over_yaml, sizeof flows_hand_over_yaml - 1},
  {"flows/hear-them-out.yaml", flows_hear_them_out_yaml, sizeof flows_hear_them_out_yaml - 1},
  {"flows/inherited-account.yaml", flows_inherited_account_yaml, sizeof flows_inherited_account_yaml - 1},
  {"flows/look-back.yaml", flows_look_back_yaml, sizeof flows_look_back_yaml - 1},
  {"flows/progress-check.yaml", flows_progress_check_yaml, sizeof flows_progress_check_yaml - 1},
  {"flows/stay-in-touch.yaml", flows_stay_in_touch_yaml, sizeof flows_stay_in_touch_yaml - 1},
  {"flows/way-forward.yaml", flows_way_forward_yaml, sizeof flows_way_forward_yaml - 1},
  {"flows/worth-rebuilding.yaml", flows_worth_rebuilding_yaml, sizeof flows_worth_rebuilding_yaml - 1},
  {"moves/accept_no.yaml", moves_accept_no_yaml, sizeof moves_accept_no_yaml - 1},
  {"moves/acknowledge.yaml", moves_acknowledge_yaml, sizeof moves_acknowledge_yaml - 1},
  {"moves/apologise.yaml", moves_apologise_yaml, sizeof moves_apologise_yaml - 1},
  {"moves/ask_closed.yaml", moves_ask_closed_yaml, sizeof moves_ask_closed_yaml - 1},
  {"moves/ask_open.yaml", moves_ask_open_yaml, sizeof moves_ask_open_yaml - 1},
  {"moves/avoid.yaml", moves_avoid_yaml, sizeof moves_avoid_yaml - 1},
  {"moves/blame_customer.yaml", moves_blame_customer_yaml, sizeof moves_blame_customer_yaml - 1},
  {"moves/blame_other.yaml", moves_blame_other_yaml, sizeof moves_blame_other_yaml - 1},
  {"moves/check_in.yaml", moves_check_in_yaml, sizeof moves_check_in_yaml - 1},
  {"moves/cond_apology.yaml", moves_cond_apology_yaml, sizeof moves_cond_apology_yaml - 1},
  {"moves/confirm.yaml", moves_confirm_yaml, sizeof moves_confirm_yaml - 1},
  {"moves/contempt.yaml", moves_contempt_yaml, sizeof moves_contempt_yaml - 1},
  {"moves/dated.yaml", moves_dated_yaml, sizeof moves_dated_yaml - 1},
  {"moves/decide.yaml", moves_decide_yaml, sizeof moves_decide_yaml - 1},
  {"moves/defend.yaml", moves_defend_yaml, sizeof moves_defend_yaml - 1},
  {"moves/dismiss_feeling.yaml", moves_dismiss_feeling_yaml, sizeof moves_dismiss_feeling_yaml - 1},
  {"moves/escalate.yaml", moves_escalate_yaml, sizeof moves_escalate_yaml - 1},
  {"moves/excuse.yaml", moves_excuse_yaml, sizeof moves_excuse_yaml - 1},
  {"moves/explain.yaml", moves_explain_yaml, sizeof moves_explain_yaml - 1},
  {"moves/extra_mile.yaml", moves_extra_mile_yaml, sizeof moves_extra_mile_yaml - 1},
  {"moves/flags.yaml", moves_flags_yaml, sizeof moves_flags_yaml - 1},
  {"moves/forbear.yaml", moves_forbear_yaml, sizeof moves_forbear_yaml - 1},
  {"moves/forgive_ask.yaml", moves_forgive_ask_yaml, sizeof moves_forgive_ask_yaml - 1},
  {"moves/hand_over.yaml", moves_hand_over_yaml, sizeof moves_hand_over_yaml - 1},
  {"moves/history.yaml", moves_history_yaml, sizeof moves_history_yaml - 1},
  {"moves/hold_firm.yaml", moves_hold_firm_yaml, sizeof moves_hold_firm_yaml - 1},
  {"moves/incentive.yaml", moves_incentive_yaml, sizeof moves_incentive_yaml - 1},
  {"moves/judge_question.yaml", moves_judge_question_yaml, sizeof moves_judge_question_yaml - 1},
  {"moves/jump.yaml", moves_jump_yaml, sizeof moves_jump_yaml - 1},
  {"moves/lesson.yaml", moves_lesson_yaml, sizeof moves_lesson_yaml - 1},
  {"moves/lists.yaml", moves_lists_yaml, sizeof moves_lists_yaml - 1},
  {"moves/minimise.yaml", moves_minimise_yaml, sizeof moves_minimise_yaml - 1},
  {"moves/name_feeling.yaml", moves_name_feeling_yaml, sizeof moves_name_feeling_yaml - 1},
  {"moves/next_step.yaml", moves_next_step_yaml, sizeof moves_next_step_yaml - 1},
  {"moves/nonapology.yaml", moves_nonapology_yaml, sizeof moves_nonapology_yaml - 1},
  {"moves/other_contacts.yaml", moves_other_contacts_yaml, sizeof moves_other_contacts_yaml - 1},
  {"moves/overpromise.yaml", moves_overpromise_yaml, sizeof moves_overpromise_yaml - 1},
  {"moves/own.yaml", moves_own_yaml, sizeof moves_own_yaml - 1},
  {"moves/personal.yaml", moves_personal_yaml, sizeof moves_personal_yaml - 1},
  {"moves/pitch.yaml", moves_pitch_yaml, sizeof moves_pitch_yaml - 1},
  {"moves/press.yaml", moves_press_yaml, sizeof moves_press_yaml - 1},
  {"moves/prevent.yaml", moves_prevent_yaml, sizeof moves_prevent_yaml - 1},
  {"moves/progress_report.yaml", moves_progress_report_yaml, sizeof moves_progress_report_yaml - 1},
  {"moves/reflect.yaml", moves_reflect_yaml, sizeof moves_reflect_yaml - 1},
  {"moves/repair.yaml", moves_repair_yaml, sizeof moves_repair_yaml - 1},
  {"moves/reset_ask.yaml", moves_reset_ask_yaml, sizeof moves_reset_ask_yaml - 1},
  {"moves/self_serving.yaml", moves_self_serving_yaml, sizeof moves_self_serving_yaml - 1},
  {"moves/space.yaml", moves_space_yaml, sizeof moves_space_yaml - 1},
  {"moves/spelling.yaml", moves_spelling_yaml, sizeof moves_spelling_yaml - 1},
  {"moves/thank.yaml", moves_thank_yaml, sizeof moves_thank_yaml - 1},
  {"moves/token_gift.yaml", moves_token_gift_yaml, sizeof moves_token_gift_yaml - 1},
  {"moves/unprofessional.yaml", moves_unprofessional_yaml, sizeof moves_unprofessional_yaml - 1},
  {"moves/useful_info.yaml", moves_useful_info_yaml, sizeof moves_useful_info_yaml - 1},
  {"moves/vague.yaml", moves_vague_yaml, sizeof moves_vague_yaml - 1},
  {"moves/weigh_value.yaml", moves_weigh_value_yaml, sizeof moves_weigh_value_yaml - 1},
  {"personas/analytical.yaml", personas_analytical_yaml, sizeof personas_analytical_yaml - 1},
  {"personas/blunt.yaml", personas_blunt_yaml, sizeof personas_blunt_yaml - 1},
  {"personas/cheerful-but-slippery.yaml", personas_cheerful_but_slippery_yaml, sizeof personas_cheerful_but_slippery_yaml - 1},
  {"personas/cold-and-brief.yaml", personas_cold_and_brief_yaml, sizeof personas_cold_and_brief_yaml - 1},
  {"personas/furious.yaml", personas_furious_yaml, sizeof personas_furious_yaml - 1},
  {"personas/wounded-and-loyal.yaml", personas_wounded_and_loyal_yaml, sizeof personas_wounded_and_loyal_yaml - 1},
  {"practices.yaml", practices_yaml, sizeof practices_yaml - 1},
  {"repair.yaml", repair_yaml, sizeof repair_yaml - 1},
  {"rubric.yaml", rubric_yaml, sizeof rubric_yaml - 1},
  {"scenarios/bookings-lost.yaml", scenarios_bookings_lost_yaml, sizeof scenarios_bookings_lost_yaml - 1},
  {"scenarios/brandt-and-sons.yaml", scenarios_brandt_and_sons_yaml, sizeof scenarios_brandt_and_sons_yaml - 1},
  {"scenarios/cats-and-x-rays.yaml", scenarios_cats_and_x_rays_yaml, sizeof scenarios_cats_and_x_rays_yaml - 1},
  {"scenarios/cheese-gone-warm.yaml", scenarios_cheese_gone_warm_yaml, sizeof scenarios_cheese_gone_warm_yaml - 1},
  {"scenarios/children-at-the-roadside.yaml", scenarios_children_at_the_roadside_yaml, sizeof scenarios_children_at_the_roadside_yaml - 1},
  {"scenarios/depot-gone-quiet.yaml", scenarios_depot_gone_quiet_yaml, sizeof scenarios_depot_gone_quiet_yaml - 1},
  {"scenarios/doors-handed-wrong.yaml", scenarios_doors_handed_wrong_yaml, sizeof scenarios_doors_handed_wrong_yaml - 1},
  {"scenarios/figures-for-doctor-quist.yaml", scenarios_figures_for_doctor_quist_yaml, sizeof scenarios_figures_for_doctor_quist_yaml - 1},
  {"scenarios/greens-at-a-loss.yaml", scenarios_greens_at_a_loss_yaml, sizeof scenarios_greens_at_a_loss_yaml - 1},
  {"scenarios/gus-and-you.yaml", scenarios_gus_and_you_yaml, sizeof scenarios_gus_and_you_yaml - 1},
  {"scenarios/halden-looking-back.yaml", scenarios_halden_looking_back_yaml, sizeof scenarios_halden_looking_back_yaml - 1},
  {"scenarios/halden-worth-it.yaml", scenarios_halden_worth_it_yaml, sizeof scenarios_halden_worth_it_yaml - 1},
  {"scenarios/invoices-three-months.yaml", scenarios_invoices_three_months_yaml, sizeof scenarios_invoices_three_months_yaml - 1},
  {"scenarios/kiln-at-nine-hundred.yaml", scenarios_kiln_at_nine_hundred_yaml, sizeof scenarios_kiln_at_nine_hundred_yaml - 1},
  {"scenarios/labels-mistyped.yaml", scenarios_labels_mistyped_yaml, sizeof scenarios_labels_mistyped_yaml - 1},
  {"scenarios/lamps-wrong-light.yaml", scenarios_lamps_wrong_light_yaml, sizeof scenarios_lamps_wrong_light_yaml - 1},
  {"scenarios/left-for-another-system.yaml", scenarios_left_for_another_system_yaml, sizeof scenarios_left_for_another_system_yaml - 1},
  {"scenarios/linen-at-orchard-court.yaml", scenarios_linen_at_orchard_court_yaml, sizeof scenarios_linen_at_orchard_court_yaml - 1},
  {"scenarios/list-of-three.yaml", scenarios_list_of_three_yaml, sizeof scenarios_list_of_three_yaml - 1},
  {"scenarios/lorries-on-wednesday.yaml", scenarios_lorries_on_wednesday_yaml, sizeof scenarios_lorries_on_wednesday_yaml - 1},
  {"scenarios/marquee-without-heaters.yaml", scenarios_marquee_without_heaters_yaml, sizeof scenarios_marquee_without_heaters_yaml - 1},
  {"scenarios/money-off-remembered.yaml", scenarios_money_off_remembered_yaml, sizeof scenarios_money_off_remembered_yaml - 1},
  {"scenarios/one-line-mails.yaml", scenarios_one_line_mails_yaml, sizeof scenarios_one_line_mails_yaml - 1},
  {"scenarios/one-of-your-own.yaml", scenarios_one_of_your_own_yaml, sizeof scenarios_one_of_your_own_yaml - 1},
  {"scenarios/pump-never-ordered.yaml", scenarios_pump_never_ordered_yaml, sizeof scenarios_pump_never_ordered_yaml - 1},
  {"scenarios/pump-said-shipped.yaml", scenarios_pump_said_shipped_yaml, sizeof scenarios_pump_said_shipped_yaml - 1},
  {"scenarios/seats-sold-twice.yaml", scenarios_seats_sold_twice_yaml, sizeof scenarios_seats_sold_twice_yaml - 1},
  {"scenarios/second-ring.yaml", scenarios_second_ring_yaml, sizeof scenarios_second_ring_yaml - 1},
  {"scenarios/sent-on-thursday.yaml", scenarios_sent_on_thursday_yaml, sizeof scenarios_sent_on_thursday_yaml - 1},
  {"scenarios/six-irons.yaml", scenarios_six_irons_yaml, sizeof scenarios_six_irons_yaml - 1},
  {"scenarios/sound-book.yaml", scenarios_sound_book_yaml, sizeof scenarios_sound_book_yaml - 1},
  {"scenarios/stopped-complaining.yaml", scenarios_stopped_complaining_yaml, sizeof scenarios_stopped_complaining_yaml - 1},
  {"scenarios/terms-not-yours.yaml", scenarios_terms_not_yours_yaml, sizeof scenarios_terms_not_yours_yaml - 1},
  {"scenarios/tested-in-the-open.yaml", scenarios_tested_in_the_open_yaml, sizeof scenarios_tested_in_the_open_yaml - 1},
  {"scenarios/the-table-laughed.yaml", scenarios_the_table_laughed_yaml, sizeof scenarios_the_table_laughed_yaml - 1},
  {"scenarios/third-invoice.yaml", scenarios_third_invoice_yaml, sizeof scenarios_third_invoice_yaml - 1},
  {"scenarios/third-month-end.yaml", scenarios_third_month_end_yaml, sizeof scenarios_third_month_end_yaml - 1},
  {"scenarios/tilers-book.yaml", scenarios_tilers_book_yaml, sizeof scenarios_tilers_book_yaml - 1},
  {"scenarios/tills-on-a-friday.yaml", scenarios_tills_on_a_friday_yaml, sizeof scenarios_tills_on_a_friday_yaml - 1},
  {"scenarios/two-calendars.yaml", scenarios_two_calendars_yaml, sizeof scenarios_two_calendars_yaml - 1},
  {"scenarios/two-tempers.yaml", scenarios_two_tempers_yaml, sizeof scenarios_two_tempers_yaml - 1},
  {"scenarios/wages-two-days-late.yaml", scenarios_wages_two_days_late_yaml, sizeof scenarios_wages_two_days_late_yaml - 1},
  {"scenarios/wants-the-boss.yaml", scenarios_wants_the_boss_yaml, sizeof scenarios_wants_the_boss_yaml - 1},
  {"scenarios/wedding-linen.yaml", scenarios_wedding_linen_yaml, sizeof scenarios_wedding_linen_yaml - 1},
  {"scenarios/yard-under-inspection.yaml", scenarios_yard_under_inspection_yaml, sizeof scenarios_yard_under_inspection_yaml - 1},
  {"schema/common.schema.json", schema_common_schema_json, sizeof schema_common_schema_json - 1},
  {"schema/course.schema.json", schema_course_schema_json, sizeof schema_course_schema_json - 1},
  {"schema/flags.schema.json", schema_flags_schema_json, sizeof schema_flags_schema_json - 1},
  {"schema/flow.schema.json", schema_flow_schema_json, sizeof schema_flow_schema_json - 1},
  {"schema/lists.schema.json", schema_lists_schema_json, sizeof schema_lists_schema_json - 1},
  {"schema/move.schema.json", schema_move_schema_json, sizeof schema_move_schema_json - 1},
  {"schema/persona.schema.json", schema_persona_schema_json, sizeof schema_persona_schema_json - 1},
  {"schema/plan.schema.json", schema_plan_schema_json, sizeof schema_plan_schema_json - 1},
  {"schema/practices.schema.json", schema_practices_schema_json, sizeof schema_practices_schema_json - 1},
  {"schema/repair.schema.json", schema_repair_schema_json, sizeof schema_repair_schema_json - 1},
  {"schema/rubric.schema.json", schema_rubric_schema_json, sizeof schema_rubric_schema_json - 1},
  {"schema/scenario.schema.json", schema_scenario_schema_json, sizeof schema_scenario_schema_json - 1},
  {"schema/spelling.schema.json", schema_spelling_schema_json, sizeof schema_spelling_schema_json - 1},
  {"", (const unsigned char *)"", 0},  // the end
};

size_t shipped_script_count(void) { return sizeof files / sizeof files[0] - 1; }
struct shipped_script shipped_script_at(size_t index) { return files[index]; }
