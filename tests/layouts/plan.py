"""The facts of one invented plan, and the faults planted in it: what every form of it must give back."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Provision:
    """One line of Section F; that it has no length, or no frequency either, is a fault planted in it."""

    outcome: int
    what: str
    who: str
    length: str = ""
    frequency: str = ""

    @property
    def area(self) -> str:
        return THREADS[self.outcome - 1].area

    @property
    def amount(self) -> str:
        return f"{self.length} {self.frequency}".strip()

    @property
    def what_and_amount(self) -> str:
        return ", ".join(filter(None, (self.what, self.amount)))

    @property
    def sentence(self) -> str:
        return f"{self.what_and_amount}, from {'an' if self.who[0] in 'aeo' else 'a'} {self.who}."

    @property
    def linked(self) -> str:
        return f"{self.sentence[:-1]} (Outcome {self.outcome})."


@dataclass(frozen=True)
class Thread:
    """A need, the outcome that is wanted for it, and by when; need and outcome bear one number."""

    number: int
    area: str
    need: str
    outcome: str
    by: str = ""

    @property
    def dated(self) -> str:
        return f"By {self.by} {self.outcome}" if self.by else self.outcome

    @property
    def numbered(self) -> str:
        return f"Outcome {self.number}: {self.dated}"

    @property
    def provision(self) -> tuple[Provision, ...]:
        return tuple(given for given in PROVISION if given.outcome == self.number)

    @property
    def sentences(self) -> tuple[str, ...]:
        return tuple(given.sentence for given in self.provision)


@dataclass(frozen=True)
class Area:
    name: str

    @property
    def threads(self) -> tuple[Thread, ...]:
        return tuple(thread for thread in THREADS if thread.area == self.name)

    @property
    def needs(self) -> tuple[str, ...]:
        return tuple(thread.need for thread in self.threads)

    @property
    def provision(self) -> tuple[Provision, ...]:
        return tuple(given for given in PROVISION if given.area == self.name)

    @property
    def linked(self) -> tuple[str, ...]:
        return tuple(given.linked for given in self.provision)


FRONT_SHEET = {
    "Name": "Nell Arkwright",
    "Date of birth": "3 March 2016",
    "Year group": "Year 5",
    "Status": "Final",
    "Date of this plan": "12 May 2026",
    "Date of the next review": "30 April 2027",
}
VIEWS = (
    "Nell says: “I like drawing maps and I want to be a vet.”",
    "Her mother hopes that she will live in a flat of her own one day.",
    "Nell told her teacher these things on 2 March 2026. Speak to her slowly, show her a picture of each choice and "
    "let her point; she takes part in decisions that way.",
)
THREADS = (
    Thread(1, "Communication and interaction", "Nell understands sentences of three words and loses the thread of longer ones.",
           "Nell will follow an instruction of five words in class.", "July 2028"),
    Thread(2, "Cognition and learning", "Nell reads at the level of a child two years younger.",
           "Nell will read a page of a story aloud with no more than two errors.", "the end of Year 6"),
    Thread(3, "Cognition and learning", "Nell counts to 20 but cannot add two numbers.",
           "Nell will add two numbers below ten without counting on her fingers."),
    Thread(4, "Social, emotional and mental health", "Nell is frightened of crowds and leaves the room when a group of children comes in.",
           "Nell will improve her confidence.", "July 2027"),
    Thread(5, "Sensory and physical", "Nell tires after ten minutes of writing and holds the pencil in her fist.",
           "Nell will write three sentences with a pencil in ten minutes.", "the end of Key Stage 2"),
)  # fmt: skip
AREAS = tuple(Area(name) for name in dict.fromkeys(thread.area for thread in THREADS))
PROVISION = (
    Provision(1, "Language work on following instructions, with picture cards", "speech and language therapist", "30 minutes", "once a week"),
    Provision(1, "Practice of the week's picture cards", "teaching assistant", "10 minutes", "four times a week"),
    Provision(2, "Teaching of phonics from a structured programme", "specialist teacher", "40 minutes", "twice a week"),
    Provision(2, "Reading aloud to practise new words", "teaching assistant", "", "twice a week"),
    Provision(3, "Teaching of number bonds with counters", "class teacher", "15 minutes", "every day"),
    Provision(4, "Help to talk about worries", "emotional literacy support assistant"),
    Provision(5, "Exercises for the hand and the shoulder", "occupational therapist", "45 minutes", "once a fortnight"),
)  # fmt: skip
PLANTED = {
    "part-quantified-provision": "reading aloud",
    "unquantified-provision": "worries",
    "no-time-limit": "add two numbers",
    "not-measurable": "confidence",
}
"""The rules that find the faults, each with words that are part of the evidence."""
HEALTH_NEED = "Nell has epilepsy and has one or two seizures a month."
HEALTH_PROVISION = "The epilepsy nurse will see Nell for 30 minutes every three months to check her medicine."
CARE_NEED = "Nell has no friends who live near and spends her weekends at home."
CARE_UNDER_THE_ACT = "No provision is required under section 2 of the Chronically Sick and Disabled Persons Act 1970."
OTHER_CARE = "A family support worker will take Nell to the Saturday drama club for two hours a week in term time."
PLACEMENT = {"Name of school": "Millbeck Primary School", "Type of school": "Mainstream primary school"}
BUDGET = "No personal budget has been requested."
ADVICE = (
    ("Educational psychologist", "Dr Hana Price", "4 February 2026"),
    ("Speech and language therapist", "Tom Reed", "11 February 2026"),
    ("Occupational therapist", "Lia Moss", "20 February 2026"),
    ("Head teacher", "Jon Bell", "1 March 2026"),
    ("Parent", "Mrs Arkwright", "2 March 2026"),
)
SIGNATURE = "Signed: R. Calder   Name: Ruth Calder, SEND manager   Date: 12 May 2026"
