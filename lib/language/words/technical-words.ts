import { listWords } from './list-words.ts'

/** Words of the trade that look like names to a list of everyday English; alone they answer a question and name nobody. */
export const technical = listWords(`
  react angular vue svelte nextjs typescript javascript python django flask rails ruby golang rust kotlin swift scala haskell elixir clojure
  java php laravel dotnet csharp kubernetes docker terraform ansible jenkins kafka spark hadoop airflow redis postgres postgresql mysql
  mongodb sqlite graphql grpc webpack vite tailwind bootstrap wordpress shopify webflow figma photoshop illustrator blender unity unreal
  arduino raspberry linux ubuntu windows macos ios android crypto bitcoin ethereum blockchain nft nfts defi saas paas fintech edtech
  biotech healthtech proptech adtech seo sem crm erp api apis sdk llm llms chatgpt gpt nlp genai leetcode github gitlab devops frontend
  backend fullstack ux ui qa pr hr ppc kpi kpis okr okrs mvp roi b2b b2c linkedin instagram tiktok twitter youtube podcast podcasts webinar
  webinars newsletter blogging vlogging crossfit pilates reiki montessori airbnb uber lyft venmo paypal quickbooks excel powerpoint notary
  realtors devs designers engineers recruiters investors mentors clients referrals intros leads signups testers interns
`)
