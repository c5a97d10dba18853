// Written by `make shipped` from the files below Sources/CScriptTemplates/templates/. Change those, not this.
#include "script_templates.h"
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char flow_flows_your_flow_plan_yaml[] = {
#embed "templates/flow/flows/your-flow.plan.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char flow_flows_your_flow_yaml[] = {
#embed "templates/flow/flows/your-flow.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char flow_scenarios_your_flow_first_yaml[] = {
#embed "templates/flow/scenarios/your-flow-first.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char flow_scenarios_your_flow_second_yaml[] = {
#embed "templates/flow/scenarios/your-flow-second.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char move_moves_your_move_yaml[] = {
#embed "templates/move/moves/your_move.yaml" suffix(, 0) if_empty(0)
};

static const unsigned char persona_personas_your_persona_yaml[] = {
#embed "templates/persona/personas/your-persona.yaml" suffix(, 0) if_empty(0)
};

static const struct script_template files[] = {
  {"flow/flows/your-flow.plan.yaml", flow_flows_your_flow_plan_yaml, sizeof flow_flows_your_flow_plan_yaml - 1},
  {"flow/flows/your-flow.yaml", flow_flows_your_flow_yaml, sizeof flow_flows_your_flow_yaml - 1},
  {"flow/scenarios/your-flow-first.yaml", flow_scenarios_your_flow_first_yaml, sizeof flow_scenarios_your_flow_first_yaml - 1},
  {"flow/scenarios/your-flow-second.yaml", flow_scenarios_your_flow_second_yaml, sizeof flow_scenarios_your_flow_second_yaml - 1},
  {"move/moves/your_move.yaml", move_moves_your_move_yaml, sizeof move_moves_your_move_yaml - 1},
  {"persona/personas/your-persona.yaml", persona_personas_your_persona_yaml, sizeof persona_personas_your_persona_yaml - 1},
  {"", (const unsigned char *)"", 0},  // the end
};

size_t script_template_count(void) { return sizeof files / sizeof files[0] - 1; }
struct script_template script_template_at(size_t index) { return files[index]; }
