"use strict";
(() => {
  const plans = [...document.querySelectorAll("details.plan")];
  const setOpen = (open) => plans.forEach((plan) => { plan.open = open; });

  const openTarget = () => {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const plan = target && target.closest("details.plan");
    if (plan) { plan.hidden = false; plan.open = true; target.scrollIntoView(); }
  };
  addEventListener("hashchange", openTarget);
  openTarget();

  let openBefore = [];
  addEventListener("beforeprint", () => { openBefore = plans.filter((plan) => plan.open); setOpen(true); });
  addEventListener("afterprint", () => plans.forEach((plan) => { plan.open = openBefore.includes(plan); }));

  const form = document.getElementById("filter");
  if (!form) return;
  const fields = ["rule", "severity", "section"].map((name) => [name, document.getElementById(`by-${name}`)]);
  const byPlan = document.getElementById("by-plan");
  const status = document.getElementById("filtered");
  const rows = [...document.querySelectorAll("tr[data-plan]")];
  const groupsOf = new Map(plans.map((plan) => [plan, [...plan.querySelectorAll(".finding")]]));
  const letters = [...document.querySelectorAll(".letter")];
  const said = (count, name) => `${count.toLocaleString("en-GB")} ${name}${count === 1 ? "" : "s"}`;
  const all = [...groupsOf.values()].flat().reduce((sum, group) => sum + Number(group.dataset.count), 0);

  const apply = () => {
    const wanted = fields.filter(([, field]) => field.value);
    const name = byPlan ? byPlan.value.trim().toLocaleLowerCase() : "";
    const named = (element) => element.dataset.plan.toLocaleLowerCase().includes(name);
    let findings = 0;
    let shown = 0;
    for (const [plan, groups] of groupsOf) {
      let here = 0;
      for (const group of groups) {
        group.hidden = !wanted.every(([key, field]) => group.dataset[key] === field.value);
        if (!group.hidden) here += Number(group.dataset.count);
      }
      plan.hidden = !named(plan) || (wanted.length > 0 && here === 0);
      if (!plan.hidden) { shown += 1; findings += here; }
    }
    for (const letter of letters) letter.hidden = !letter.querySelector(".finding:not([hidden])");
    for (const row of rows) row.hidden = !named(row);
    const filtered = wanted.length > 0 || name;
    status.textContent = filtered
      ? `Showing ${findings.toLocaleString("en-GB")} of ${said(all, "finding")}, in ${said(shown, "plan")}.`
      : `${said(all, "finding")} in ${said(plans.length, "plan")}.`;
  };

  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(apply));
  document.getElementById("open-all")?.addEventListener("click", () => setOpen(true));
  document.getElementById("close-all")?.addEventListener("click", () => setOpen(false));

  // A number of the heat map leads to its findings, and to them only.
  for (const link of document.querySelectorAll("a[data-rule]")) {
    link.addEventListener("click", () => {
      form.reset();
      for (const [name, field] of fields) field.value = link.dataset[name] ?? "";
      apply();
      if (plans.length <= 10) setOpen(true);
    });
  }

  form.hidden = false;
  apply();
})();
