/** Schools and universities. */
export const EDUCATION = `
school: school, classroom, primary school, secondary school, elementary school, high school, grammar school
pupil: pupil, student, schoolchild, school child
teacher: teacher, schoolteacher, teaching staff, classroom teacher, educator, tutor, schoolmaster, instructor
headteacher: headteacher, head teacher, headmaster, headmistress, school head
class size: class size, pupils per class, pupils per teacher, children per class, pupil teacher ratio, students per teacher
university: university, college, campus, faculty, institute of technology, higher education
professor: professor, lecturer, academic, scholar
tuition: tuition, tuition fee, course fee, school fee, study fee, cost of study
scholarship: scholarship, bursary, student grant, fellowship, stipend
student debt: student debt, student loan, college debt
exam: exam, examination, test paper, finals, entrance exam, exam result, test score, sat the exam
grade: grade, test score, top grade, pass mark
graduated: graduate, diploma, finish school, finished school, completed their studies, graduation
left school: leave school, left school, dropped out of school, out of school, school dropout, dropout rate, early leavers
absent: truant, truancy, absent from school, missed school, absenteeism, skip school, missed classes
expelled from school: expelled from school, expel from school, excluded from school, suspended from school, school exclusion, permanent exclusion
enrolment: school enrolment, enrolled in school, enroll at school, enrolled at the university, school roll, pupils on roll, intake of students, school places, enrolment at, matriculate
admission: admission to university, university place, university entry, offered a place, university admissions
schools closed: schools closed, school closed, school closure, close schools, closed schools, schools shut, lessons cancelled, classes cancelled, classes suspended
kindergarten: kindergarten, nursery, preschool, day care, daycare, creche, childcare, early years
literacy: literacy, literate, read and write, reading skills, illiterate, illiteracy
curriculum: curriculum, syllabus, lesson plan, textbook, course of study
school meal: school meal, school lunch, school dinner, free lunch, canteen
school bus: school bus, school transport
private school: private school, boarding school, independent school, fee paying school
special needs: special needs, special education, learning disability, learning difficulty
plagiarism: plagiarism, cheat, plagiarise, plagiarize, exam cheating
research grant: research grant, research funding, research money, science budget
`;
